package org.hearsay.reader.name;

import org.hearsay.core.Span;

/**
 * A name before its type is refined.
 *
 * @param kind {@code person}, {@code organisation}, {@code place} or {@code other}
 */
record Candidate(Span words, String kind, float score) {

    Candidate as(String other) {
        return new Candidate(words, other, score);
    }
}
