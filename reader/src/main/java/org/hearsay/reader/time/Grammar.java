package org.hearsay.reader.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.text.Layout;

/**
 * The rules of {@code rules.tsv}, applied in the order they are written: a rule may use words, numbers and what the rules above
 * it made.
 */
final class Grammar {

    private final Lexicon lexicon = new Lexicon("words.tsv");
    private final Numbers numbers = new Numbers();
    private final List<Rule> rules;
    private final Set<String> keywords = new HashSet<>();

    Grammar() {
        rules = Table.rows("rules.tsv", 6).stream().map(Grammar::rule).toList();
        for (Rule rule : rules) {
            for (String key : rule.pattern().firstKeys()) {
                if (!key.startsWith("<")) {
                    keywords.add(key);
                }
            }
        }
    }

    private static Rule rule(List<String> row) {
        int colon = row.get(2).indexOf(':');
        String operation = colon < 0 ? row.get(2) : row.get(2).substring(0, colon);
        return new Rule(
                row.get(0),
                Rule.Say.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Operation.valueOf(operation.toUpperCase(Locale.ROOT).replace('-', '_')),
                colon < 0 ? "" : row.get(2).substring(colon + 1),
                Pattern.of(row.get(3)),
                Rule.Condition.of(row.get(4)),
                Rule.Condition.of(row.get(5)));
    }

    /** All nodes of a report. */
    Chart read(Layout layout) {
        Chart chart = new Chart(layout);
        for (int i = 0; i < chart.size(); i++) {
            if (keywords.contains(chart.text(i))) {
                chart.mark(chart.text(i), i);
            }
        }
        lexicon.look(chart);
        numbers.look(chart);
        for (Rule rule : rules) {
            Set<Integer> tried = new HashSet<>();
            for (String key : rule.pattern().firstKeys()) {
                for (int position : chart.positions(key)) {
                    if (tried.add(position)) {
                        Optional<Node> node = rule.at(chart, position);
                        node.ifPresent(chart::add);
                    }
                }
            }
        }
        return chart;
    }
}
