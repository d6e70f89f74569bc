package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.TimeExpression.Anchor;

/**
 * What an expression is counted from.
 *
 * @param day the day of publication, or of speaking; empty if the report states none
 * @param anchor which of the two it is
 * @param previous the last stretch of the calendar that the text named before
 * @param near whether it did so in this or the two sentences before
 * @param quarter the last quarter it named, in this or the sentence before
 * @param direction whether the sentence speaks of what was or of what will be
 */
record Reference(
        Optional<LocalDate> day,
        Anchor anchor,
        Optional<Period> previous,
        boolean near,
        Optional<Period> quarter,
        Direction direction) {

    enum Direction {
        PAST,
        /** What is or can be: a weekday in it is to come ("shops open on Monday"), a longer stretch may be either. */
        PRESENT,
        FUTURE,
        UNKNOWN
    }

    /** The stretch of the calendar that the text named just before. */
    Optional<Period> lately() {
        return near ? previous : Optional.empty();
    }

    /** The period of a grain that is {@code n} after the one the reference day lies in. */
    Optional<Period> period(Grain grain, long n) {
        return day.flatMap(today -> Period.of(grain, today).plus(n));
    }

    /** The reference day moved by an amount. */
    Optional<LocalDate> shifted(Amount amount, int sign) {
        return day.flatMap(today -> amount.from(today, sign));
    }
}
