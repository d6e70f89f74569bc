package org.hearsay.reader.time;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code rules.tsv}.
 *
 * @param kind what later rules call what it finds
 * @param left what must stand before it, or must not; {@code right} the same after it
 */
record Rule(
        String kind, Say say, Operation operation, String argument, Pattern pattern, Condition left, Condition right) {

    private static final String END = "¶";

    /** Whether what a rule finds is a time expression. */
    enum Say {
        /** Always. */
        YES,
        /** Only where the reading model marks a time as well; without a model it is left out. */
        MODEL,
        /** Only as a part of something larger. */
        PART,
        /** Never: it looks like one and is none; it keeps what is shorter from being one. */
        NO
    }

    /** @param words pieces, kinds in angle brackets, and {@code ¶} for the end of a paragraph, one of which must stand there, or none of which may */
    record Condition(boolean wanted, Set<String> words) {

        static final Condition NONE = new Condition(false, Set.of());

        /** {@code a|b}, {@code ! a|b}, or nothing. */
        static Condition of(String source) {
            if (source.isBlank() || source.equals("-")) {
                return NONE;
            }
            boolean wanted = !source.startsWith("!");
            return new Condition(
                    wanted,
                    Set.copyOf(Arrays.asList(
                            (wanted ? source : source.substring(1)).strip().split("\\|", -1))));
        }

        boolean holds(String piece, boolean kindStandsThere) {
            return words.isEmpty() || (words.contains(piece) || kindStandsThere) == wanted;
        }
    }

    /** What the rule finds at a piece. */
    Optional<Node> at(Chart chart, int begin) {
        if (!left.holds(chart.text(begin - 1), false)) {
            return Optional.empty();
        }
        return pattern.longest(chart, begin)
                .filter(match -> right.holds(chart.text(match.end()), kindAt(chart, match.end())))
                .map(match -> new Node(kind, match.begin(), match.end(), operation, argument, match.parts(), say));
    }

    private boolean kindAt(Chart chart, int position) {
        return right.words().contains(END) && chart.isEnd(position)
                || chart.nodesAt(position).stream()
                        .anyMatch(node -> right.words().contains(Pattern.kindKey(node.kind())));
    }
}
