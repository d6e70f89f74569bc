package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.tsv}, with their kinds and values. What begins with a capital there needs one in the text, a name in every word. */
final class Lexicon {

    /** Names of broadcasts: written small, "high noon" and "this week" are times. */
    private static final Set<String> NAMES = Set.of("show", "quotedshow");

    /** @param capitals of the first pieces, whether each needs a capital */
    private record Entry(String kind, String value, List<String> pieces, List<Boolean> capitals) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Lexicon(String table) {
        for (List<String> row : Table.rows(table, 3)) {
            for (String form : row.get(2).split(",", -1)) {
                String written = form.strip();
                List<String> pieces = List.of(written.toLowerCase(Locale.ROOT).split(" ", -1));
                int needed = NAMES.contains(row.get(0)) ? pieces.size() : 1;
                List<Boolean> capitals = Arrays.stream(written.split(" ", -1))
                        .map(piece -> Character.isUpperCase(piece.charAt(0)))
                        .limit(needed)
                        .toList();
                byFirst.computeIfAbsent(pieces.getFirst(), key -> new ArrayList<>())
                        .add(new Entry(row.get(0), row.get(1), pieces, capitals));
            }
        }
    }

    /** Adds every word of the lexicon that the pieces hold to the chart. */
    void look(Chart chart) {
        for (int i = 0; i < chart.size(); i++) {
            for (Entry entry : byFirst.getOrDefault(chart.text(i), List.of())) {
                if (stands(chart, i, entry)) {
                    chart.add(Node.word(entry.kind(), i, i + entry.pieces().size(), entry.value()));
                }
            }
        }
    }

    private static boolean stands(Chart chart, int at, Entry entry) {
        for (int i = 0; i < entry.pieces().size(); i++) {
            if (!chart.text(at + i).equals(entry.pieces().get(i))
                    || i < entry.capitals().size()
                            && entry.capitals().get(i)
                            && !chart.piece(at + i).isCapital()) {
                return false;
            }
        }
        return true;
    }
}
