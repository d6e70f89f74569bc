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
        return new Copy(relation, passages.stream().map(Passage::turned).toList());
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
    public record Passage(Span a, Span b) {

        /** A few words may differ within a passage, so that what follows them is not in quite the same place. */
        private static final int SLACK = 24;

        /** Whether a stretch of the first report and one of the second stand in the same place of this passage. */
        public boolean matches(Span inA, Span inB) {
            int apart = Math.abs((inA.begin() - a.begin()) - (inB.begin() - b.begin()));
            int longer = Math.abs((a.end() - a.begin()) - (b.end() - b.begin()));
            return a.contains(inA) && b.contains(inB) && apart <= longer + SLACK;
        }

        /** The same with the second report first. */
        public Passage turned() {
            return new Passage(b, a);
        }
    }
}
