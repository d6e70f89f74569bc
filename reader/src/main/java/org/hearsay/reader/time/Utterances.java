package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * On which day the words in quotation marks were spoken, where their own sentence says so ("…," he said on Friday): what they
 * count from in place of the day of publication.
 */
final class Utterances {

    private static final int NEAR = 4;
    private static final Set<Operation> DAYS =
            EnumSet.of(Operation.WEEKDAY, Operation.DEICTIC, Operation.DATE, Operation.DAYPART);

    private final Layout layout;
    private final Map<Integer, LocalDate> daysOfSentences = new HashMap<>();

    Utterances(Layout layout) {
        this.layout = layout;
    }

    /** Whether these words stand in quotation marks. */
    boolean isQuoted(Span words) {
        return layout.isQuoted(layout.words().get(words.begin()).begin());
    }

    /** Takes note of the days that stand beside verbs of saying outside of quotation marks. */
    void note(Chart chart, List<Node> nodes, Normaliser normaliser, Spoken spoken) {
        if (layout.quotations().isEmpty()) {
            return;
        }
        for (Node node : nodes) {
            Span words = Marked.words(chart, node);
            if (DAYS.contains(node.operation()) && !isQuoted(words) && besideSaying(chart, node)) {
                normaliser
                        .meaning(node, spoken.reference(words, Optional.empty()))
                        .flatMap(Meaning::period)
                        .filter(period -> period.grain() == Grain.DAY)
                        .ifPresent(day -> daysOfSentences.putIfAbsent(layout.sentenceOf(words.begin()), day.start()));
            }
        }
    }

    /** The day on which quoted words were spoken, if their sentence names it. */
    Optional<LocalDate> day(Span words) {
        return Optional.ofNullable(daysOfSentences.get(layout.sentenceOf(words.begin())));
    }

    private static boolean besideSaying(Chart chart, Node node) {
        for (int i = Math.max(0, node.begin() - NEAR); i < node.end() + NEAR; i++) {
            if (chart.nodesAt(i).stream().anyMatch(word -> word.kind().equals("saying"))) {
                return true;
            }
        }
        return false;
    }
}
