package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together the spellings of full names: of people, and of places of several words. */
final class FullNames {

    /** Names told apart in more than this part of the reports of the rarer are two people's. */
    private static final double APART = 0.2;

    /** So many times as many reports make one of several by far the one so called. */
    private static final int BY_FAR = 4;

    private final Map<String, List<Cluster>> byFirst = new HashMap<>();
    private final Set<Cluster> clusters = new LinkedHashSet<>();
    private final Unsure unsure;

    FullNames(Unsure unsure) {
        this.unsure = unsure;
    }

    /** @param forms those of one kind, the most reported first */
    List<Cluster> cluster(List<Form> forms) {
        forms.forEach(this::place);
        List<Cluster> shortest = clusters.stream()
                .sorted(Comparator.comparingInt(
                                (Cluster each) -> each.head().parts().sounds().size())
                        .thenComparing(each -> each.head().parts().first().length() > 1)
                        .thenComparing(Cluster::head, Form.MOST_REPORTED))
                .toList();
        shortest.stream().filter(clusters::contains).forEach(this::lengthen);
        List.copyOf(clusters).forEach(this::respell);
        List.copyOf(clusters).forEach(this::describe);
        return clusters.stream()
                .sorted(Comparator.comparing(Cluster::head, Form.MOST_REPORTED))
                .toList();
    }

    private void place(Form form) {
        for (String sound : firsts(form.parts())) {
            for (Cluster each : byFirst.getOrDefault(Sounds.bones(sound), List.of())) {
                Parts head = each.head().parts();
                boolean alike =
                        form.person() ? Likeness.same(form.parts(), head) : Likeness.sameSound(form.parts(), head);
                if (alike) {
                    each.add(
                            form,
                            "the name of " + each.head().entities().getFirst().name() + " spelled another way");
                    index(each, form.parts());
                    return;
                }
            }
        }
        Cluster cluster = new Cluster(form);
        clusters.add(cluster);
        index(cluster, form.parts());
    }

    private static boolean mayBeOne(long together, int one, int other) {
        return together <= APART * Math.min(one, other);
    }

    private void index(Cluster cluster, Parts parts) {
        for (String sound : firsts(parts)) {
            List<Cluster> those = byFirst.computeIfAbsent(Sounds.bones(sound), none -> new ArrayList<>());
            if (!those.contains(cluster)) {
                those.add(cluster);
            }
        }
        List<String> beginnings = new ArrayList<>(List.of(
                parts.first().substring(0, 1), Sounds.bones(parts.first().split(" ")[0])));
        if (parts.isCalledBySecond()) {
            beginnings.add(Sounds.bones(parts.withoutFirst().first()));
        }
        for (String beginning : beginnings) {
            List<Cluster> those = byFirst.computeIfAbsent(beginning, none -> new ArrayList<>());
            if (!those.contains(cluster)) {
                those.add(cluster);
            }
        }
    }

    private static Set<String> firsts(Parts parts) {
        Set<String> firsts = new LinkedHashSet<>();
        firsts.add(parts.first());
        Nicknames.formal(parts.first()).stream().sorted().forEach(firsts::add);
        return firsts;
    }

    /** Joins a name to the longer one it is short for, if it is short for one only or for one by far more than for others. */
    private void lengthen(Cluster shorter) {
        Parts parts = shorter.head().parts();
        Set<Cluster> fitting = new LinkedHashSet<>();
        for (String sound : firsts(parts)) {
            for (Cluster each : byFirst.getOrDefault(Sounds.bones(sound), List.of())) {
                if (each != shorter && each.forms().stream().anyMatch(form -> Likeness.within(parts, form.parts()))) {
                    fitting.add(each);
                }
            }
        }
        boolean initialled =
                parts.isInitialled(); // "JB Marlo" is "John B. Marlo" beside whom it stands, and not "John H.B. Marlo"
        List<Cluster> longer = fitting.stream()
                .filter(each -> !initialled || each.hasPartsLike(parts))
                .sorted(Comparator.comparing(Cluster::head, Form.MOST_REPORTED))
                .toList();
        if (longer.isEmpty() || !shorter.head().person()) {
            return;
        }
        Cluster top = longer.getFirst();
        int others = longer.stream()
                .filter(each -> each != top
                        && !Likeness.within(top.head().parts(), each.head().parts())
                        && !Likeness.within(each.head().parts(), top.head().parts()))
                .mapToInt(each -> each.reports().size())
                .sum();
        String name = top.head().entities().getFirst().name();
        boolean apart = !initialled
                        && !mayBeOne(
                                shorter.together(top),
                                shorter.reports().size(),
                                top.reports().size())
                || Nicknames.isCommon(parts.first()) && Nicknames.isCommon(parts.last());
        if (apart || top.reports().size() < BY_FAR * others || parts.first().length() == 1 && others > 0) {
            unsure.add(shorter, top, 0.5, "short for " + name + ", or for another");
            return;
        }
        if (Form.MOST_REPORTED.compare(shorter.head(), top.head()) < 0) {
            shorter.add(
                    top,
                    "a longer name of " + shorter.head().entities().getFirst().name());
            remove(top);
            lengthen(shorter);
        } else {
            top.add(shorter, "short for " + name);
            remove(shorter);
        }
    }

    /**
     * Joins a rare spelling to the one who is known well: a surname too short to be compared by sound otherwise, after the same
     * given name of the Arab world, which writers spell by ear.
     */
    private void respell(Cluster rare) {
        Parts parts = rare.head().parts();
        if (!rare.head().person() || parts.sounds().size() != 2 || !Nicknames.isCommon(parts.first())) {
            return;
        }
        List<Cluster> fitting = clusters.stream()
                .filter(each ->
                        each != rare && Likeness.nearly(parts, each.head().parts()))
                .toList();
        if (fitting.size() == 1 && isByFar(fitting.getFirst(), rare)) {
            Cluster known = fitting.getFirst();
            known.add(rare, "the name of " + known.head().entities().getFirst().name() + " spelled another way");
            remove(rare);
        }
    }

    /** Joins a rare spelling to the one who is known well, and of whom reports say that he is the same, if only the vowels differ. */
    private void describe(Cluster rare) {
        Set<String> described = rare.head().person() ? rare.described() : Set.of();
        if (described.isEmpty()) {
            return;
        }
        List<Cluster> fitting = clusters.stream()
                .filter(each -> isByFar(each, rare)
                        && Likeness.sameBones(rare.head().parts(), each.head().parts()))
                .filter(each -> each.described().stream().anyMatch(described::contains))
                .toList();
        if (fitting.size() == 1) {
            Cluster known = fitting.getFirst();
            String post = known.described().stream()
                    .filter(described::contains)
                    .findFirst()
                    .orElseThrow();
            String name = known.head().entities().getFirst().name();
            known.add(rare, "the name of " + name + " spelled another way, who is " + post + " too");
            remove(rare);
        }
    }

    private static boolean isByFar(Cluster known, Cluster rare) {
        return known.reports().size() >= Cluster.WELL_KNOWN
                && known.reports().size() >= BY_FAR * rare.reports().size()
                && known.together(rare) == 0;
    }

    private void remove(Cluster gone) {
        clusters.remove(gone);
        byFirst.values().forEach(each -> each.remove(gone));
    }
}
