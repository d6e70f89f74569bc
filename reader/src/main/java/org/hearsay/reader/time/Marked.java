package org.hearsay.reader.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;

/** Where the reading model sees time expressions. */
final class Marked {

    private final Set<Span> ranges = new HashSet<>();
    private final boolean[] marked;

    Marked(int words, List<Signals.Labelled> times) {
        marked = new boolean[words];
        for (Signals.Labelled time : times) {
            ranges.add(time.range());
            for (int i = time.range().begin(); i < Math.min(time.range().end(), words); i++) {
                marked[i] = true;
            }
        }
    }

    /** Whether the model marks just the words of a node. */
    boolean exactly(Chart chart, Node node) {
        return ranges.contains(words(chart, node));
    }

    /** Whether the model marks a word of a node. */
    boolean overlaps(Chart chart, Node node) {
        Span words = words(chart, node);
        for (int i = words.begin(); i < words.end(); i++) {
            if (marked[i]) {
                return true;
            }
        }
        return false;
    }

    /** The words that a node covers. */
    static Span words(Chart chart, Node node) {
        return new Span(
                chart.piece(node.begin()).word(), chart.piece(node.end() - 1).word() + 1);
    }
}
