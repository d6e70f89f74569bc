package org.hearsay.reader.claim.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim.When;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;

/**
 * A stretch that says when and the word that it dates.
 *
 * @param time the time expression that it is; empty for words that are none, as "so far"
 * @param words its words
 * @param owner the verb, or the noun that makes a claim, which it hangs on; -1 if there is none
 * @param earliest as the words around it leave it: "until Monday" has none
 */
record Dated(
        Optional<TimeExpression> time,
        Span words,
        int owner,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest) {

    boolean isBounded() {
        return earliest.isPresent() || latest.isPresent();
    }

    Dated bounded(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Dated(time, words, owner, from, to);
    }

    When when() {
        return new When(
                earliest,
                latest,
                time.map(TimeExpression::id),
                time.filter(TimeExpression::approximate).isPresent());
    }
}
