package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together the names of bodies that share their initials: words in another order, and acronyms. */
final class Bodies {

    private static final int BY_FAR = 4;

    private final Unsure unsure;

    Bodies(Unsure unsure) {
        this.unsure = unsure;
    }

    /** The name as it is compared: its words by sound, in no order. */
    static String key(List<String> words) {
        if (Blocks.isAcronym(words)) {
            return words.getFirst();
        }
        return String.join(
                " ", Blocks.counted(words).stream().map(Sounds::of).sorted().toList());
    }

    List<Cluster> cluster(List<Form> forms) {
        Map<String, Cluster> full = new TreeMap<>();
        List<Form> acronyms = new ArrayList<>();
        for (Form form : forms) {
            if (Blocks.isAcronym(Parts.words(form.entities().getFirst().name()))) {
                acronyms.add(form);
            } else {
                full.put(form.key(), new Cluster(form));
            }
        }
        List<Cluster> clusters = new ArrayList<>(full.values());
        for (Form form : acronyms) {
            List<Cluster> fitting = full.values().stream()
                    .filter(each -> hasInitials(each.head(), form.key()))
                    .sorted((one, other) -> Form.MOST_REPORTED.compare(one.head(), other.head()))
                    .toList();
            int others = fitting.stream()
                    .skip(1)
                    .mapToInt(each -> each.head().reports().size())
                    .sum();
            if (fitting.isEmpty()) {
                clusters.add(new Cluster(form));
            } else if (fitting.getFirst().head().reports().size() >= BY_FAR * others
                    && form.key().length() > 2) {
                String name = fitting.getFirst().head().entities().getFirst().name();
                fitting.getFirst().add(form, "short for " + name);
            } else {
                Cluster cluster = new Cluster(form);
                clusters.add(cluster);
                unsure.add(cluster, fitting.getFirst(), 0.4, "may be short for it");
            }
        }
        return clusters;
    }

    private static boolean hasInitials(Form form, String acronym) {
        return form.entities().stream().anyMatch(each -> {
            StringBuilder initials = new StringBuilder();
            Blocks.counted(Parts.words(each.name())).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
            return acronym.contentEquals(initials);
        });
    }
}
