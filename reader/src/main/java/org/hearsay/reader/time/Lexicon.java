package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code words.tsv}, with their kinds and values. What is written with a capital there needs one in the text. */
final class Lexicon {

    private record Entry(String kind, String value, List<String> pieces, List<Boolean> capitals) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Lexicon(String table) {
        for (List<String> row : Table.rows(table, 3)) {
            for (String form : row.get(2).split(",", -1)) {
                String written = form.strip();
                List<String> pieces = List.of(written.toLowerCase(Locale.ROOT).split(" ", -1));
                List<Boolean> capitals = Arrays.stream(written.split(" ", -1))
                        .map(piece -> Character.isUpperCase(piece.charAt(0)))
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
                    || entry.capitals().get(i) && !chart.piece(at + i).isCapital()) {
                return false;
            }
        }
        return true;
    }
}
