package org.hearsay.reader.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim.When;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;

/**
 * A time expression and the word that it dates.
 *
 * @param words its words
 * @param owner the verb, or the noun that makes a claim, which it hangs on; -1 if there is none
 * @param earliest as the words around it leave it: "until Monday" has none
 */
record Dated(TimeExpression time, Span words, int owner, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    boolean isBounded() {
        return earliest.isPresent() || latest.isPresent();
    }

    Dated bounded(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Dated(time, words, owner, from, to);
    }

    When when() {
        return new When(earliest, latest, Optional.of(time.id()), time.approximate());
    }
}
