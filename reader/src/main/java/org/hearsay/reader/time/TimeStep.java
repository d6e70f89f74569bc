package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/**
 * Finds time expressions and counts them out (TIMEX3, ISO-TimeML 1.2.1). The grammar says what can be one; the reading model,
 * where there is one, says which doubtful words ("may", "current") are. What cannot be counted out is left out.
 */
public final class TimeStep {

    private final Grammar grammar = new Grammar();
    private final Normaliser normaliser = new Normaliser();
    private final Tense tense = new Tense();

    /**
     * The time expressions of a report, in order; none overlaps another.
     *
     * @param signals what the reading model says of the words; without words the rules stand alone
     */
    public List<TimeExpression> find(Layout layout, Signals signals) {
        Chart chart = grammar.read(layout);
        Spoken spoken = new Spoken(layout, signals, tense);
        List<Node> chosen = chosen(chart, new Marked(layout.size(), signals.times()));
        Utterances utterances = new Utterances(layout);
        utterances.note(chart, chosen, normaliser, spoken);
        List<TimeExpression> times = new ArrayList<>();
        for (Node node : chosen) {
            Span words = Marked.words(chart, node);
            Optional<LocalDate> spokenOn = utterances.isQuoted(words) ? utterances.day(words) : Optional.empty();
            Reference reference = spoken.reference(words, spokenOn);
            Optional<Meaning> meaning = normaliser.meaning(node, reference).map(found -> found.seenFrom(reference));
            if (meaning.isPresent()) {
                Span span = chart.piece(node.begin())
                        .span()
                        .cover(chart.piece(node.end() - 1).span());
                times.add(meaning.get().at("t" + (times.size() + 1), span));
                spoken.named(words, node.operation(), meaning.get());
                if (isStamp(chart, node)) {
                    spoken.stamped(words, meaning.get());
                }
            }
        }
        return times;
    }

    private static boolean isStamp(Chart chart, Node node) {
        int before = node.begin() - (chart.text(node.begin() - 1).equals(":") ? 2 : 1);
        return before >= 0
                && chart.nodesAt(before).stream().anyMatch(word -> word.kind().equals("stamp"));
    }

    /**
     * Of the nodes that may be expressions, from left to right, always the longest; of equals, that of the last rule that needs
     * no model. What is none is left out in the end.
     */
    private static List<Node> chosen(Chart chart, Marked marked) {
        List<Node> candidates = new ArrayList<>();
        for (Node node : chart.all()) {
            boolean said = switch (node.say()) {
                case YES, NO -> true;
                case MODEL -> marked.exactly(chart, node);
                case PART -> false;
            };
            if (said) {
                candidates.add(node);
            }
        }
        candidates.sort(Comparator.comparingInt(Node::begin)
                .thenComparing(Comparator.comparingInt(Node::end).reversed()));
        List<Node> chosen = new ArrayList<>();
        int end = 0;
        for (Node node : candidates) {
            if (!chosen.isEmpty() && sameExtent(chosen.getLast(), node)) {
                if (node.say() != Rule.Say.MODEL) {
                    chosen.set(chosen.size() - 1, node);
                }
            } else if (node.begin() >= end) {
                chosen.add(node);
                end = node.end();
            }
        }
        chosen.removeIf(node -> node.say() == Rule.Say.NO);
        return chosen;
    }

    private static boolean sameExtent(Node one, Node other) {
        return one.begin() == other.begin() && one.end() == other.end();
    }
}
