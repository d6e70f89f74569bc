package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code words.tsv}, with their kinds and values. A form written with a capital there needs one in the text. */
final class Lexicon {

    private record Entry(String kind, String value, List<String> pieces, boolean capital) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Lexicon(String table) {
        for (List<String> row : Table.rows(table, 3)) {
            for (String form : row.get(2).split(",", -1)) {
                String written = form.strip();
                List<String> pieces = List.of(written.toLowerCase(Locale.ROOT).split(" ", -1));
                boolean capital = Character.isUpperCase(written.charAt(0));
                byFirst.computeIfAbsent(pieces.getFirst(), key -> new ArrayList<>())
                        .add(new Entry(row.get(0), row.get(1), pieces, capital));
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
        if (entry.capital() && !chart.piece(at).isCapital()) {
            return false;
        }
        for (int i = 1; i < entry.pieces().size(); i++) {
            if (!chart.text(at + i).equals(entry.pieces().get(i))) {
                return false;
            }
        }
        return true;
    }
}
