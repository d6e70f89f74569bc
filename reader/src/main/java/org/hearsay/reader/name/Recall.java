package org.hearsay.reader.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Finds names once more where the model missed words that it took for a name elsewhere in the report. */
final class Recall {

    private static final int LEAST = 2;
    private static final int LONGEST = 6;

    List<Candidate> complete(Layout layout, List<Candidate> names) {
        Map<String, Candidate> known = known(layout, names);
        boolean[] taken = new boolean[layout.size()];
        names.forEach(name ->
                IntStream.range(name.words().begin(), name.words().end()).forEach(i -> taken[i] = true));
        List<Candidate> found = new ArrayList<>(names);
        for (int i = 0; i < layout.size(); i++) {
            if (taken[i] || !Character.isUpperCase(layout.word(i).codePointAt(0))) {
                continue;
            }
            int free = i;
            while (free < layout.size() && free - i < LONGEST && !taken[free]) {
                free++;
            }
            for (int end = free; end > i; end--) {
                Candidate same = known.get(key(layout, new Span(i, end)));
                if (same != null && fits(layout, i, end)) {
                    found.add(new Candidate(new Span(i, end), same.kind(), same.score()));
                    i = end - 1;
                    break;
                }
            }
        }
        found.sort(Comparator.comparing(Candidate::words));
        return found;
    }

    /** Whether the words are written as a name: each that begins with a capital elsewhere does here, and no name goes on. */
    private static boolean fits(Layout layout, int begin, int end) {
        boolean hyphened = end < layout.size() && layout.word(end).startsWith("-")
                || begin > 0 && layout.word(begin - 1).equals("-");
        boolean capitals = IntStream.range(begin, end)
                .mapToObj(layout::word)
                .anyMatch(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
        boolean goesOn = end < layout.size()
                        && Character.isUpperCase(layout.word(end).codePointAt(0))
                || begin > 0 && Character.isUpperCase(layout.word(begin - 1).codePointAt(0));
        return !hyphened && (capitals || !goesOn);
    }

    private static Map<String, Candidate> known(Layout layout, List<Candidate> names) {
        Map<String, List<Candidate>> all =
                names.stream().collect(Collectors.groupingBy(name -> key(layout, name.words())));
        Map<String, Candidate> found = new HashMap<>();
        all.forEach((key, same) -> {
            boolean sure = same.size() >= LEAST
                    && same.stream().map(Candidate::kind).distinct().count() == 1;
            if (sure && key.length() > 2) {
                found.put(key, same.getFirst());
            }
        });
        return found;
    }

    private static String key(Layout layout, Span words) {
        return IntStream.range(words.begin(), words.end())
                .mapToObj(layout::word)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
