package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;

/**
 * What a time expression comes to.
 *
 * @param period the stretch of the calendar it names, if it names one: what later expressions may be counted from
 */
record Meaning(
        TimeExpression.Type type,
        String value,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Anchor anchor,
        boolean approximate,
        Optional<Period> period) {

    static Meaning undated(TimeExpression.Type type, String value) {
        return new Meaning(type, value, Optional.empty(), Optional.empty(), Anchor.NONE, false, Optional.empty());
    }

    static Meaning of(Period period, Anchor anchor) {
        return new Meaning(
                TimeExpression.Type.DATE,
                period.value(),
                Optional.of(period.start()),
                Optional.of(period.last()),
                anchor,
                false,
                Optional.of(period));
    }

    Meaning bounded(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Meaning(type, value, from, to, anchor, approximate, period);
    }

    Meaning bounded(LocalDate from, LocalDate to) {
        return bounded(Optional.of(from), Optional.of(to));
    }

    Meaning as(TimeExpression.Type otherType, String otherValue) {
        return new Meaning(otherType, otherValue, earliest, latest, anchor, approximate, period);
    }

    Meaning from(Anchor otherAnchor) {
        return new Meaning(type, value, earliest, latest, otherAnchor, approximate, period);
    }

    Meaning approximately() {
        return new Meaning(type, value, earliest, latest, anchor, true, period);
    }

    /** The expression that a stretch of text is. */
    TimeExpression at(String id, org.hearsay.core.Span span) {
        return new TimeExpression(id, span, type, value, earliest, latest, anchor, approximate);
    }
}
