package org.hearsay.ledger.origin;

import java.util.List;
import org.hearsay.core.Labelled;
import org.hearsay.core.Span;

/**
 * Two reports that share copy.
 *
 * @param passages where, in the order of the first report
 */
public record Copy(Relation relation, List<Passage> passages) {

    public Copy {
        passages = List.copyOf(passages);
    }

    /** The same with the second report first. */
    public Copy turned() {
        return new Copy(
                relation,
                passages.stream().map(each -> new Passage(each.b(), each.a())).toList());
    }

    /** How much of them is shared. */
    public enum Relation implements Labelled {
        /** One is the other, whole or cut. */
        COPY,
        /** They have paragraphs in common. */
        PARTIAL,
        /** They have the words of a speaker in common, and nothing else. */
        QUOTE
    }

    /**
     * A stretch that two reports share.
     *
     * @param a in the text of the first
     * @param b in the text of the second
     */
    public record Passage(Span a, Span b) {}
}
