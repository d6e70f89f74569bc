package org.hearsay.reader.time;

import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/** Where the reading model sees time expressions. */
final class Marked {

    private final List<Signals.Labelled> times;
    private final boolean[] marked;

    Marked(Layout layout, Signals signals) {
        times = signals.times();
        marked = new boolean[layout.size()];
        for (Signals.Labelled time : times) {
            Span range = time.range();
            for (int i = range.begin(); i < Math.min(range.end(), marked.length); i++) {
                marked[i] = true;
            }
        }
    }

    /** Whether the model marks a word of a node. */
    boolean overlaps(Chart chart, Node node) {
        for (int i = node.begin(); i < node.end(); i++) {
            if (marked[chart.piece(i).word()]) {
                return true;
            }
        }
        return false;
    }
}
