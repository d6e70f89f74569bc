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

    /** Bounded by a day farther off and one nearer by, back ({@code sign} -1) or ahead (1). */
    Meaning bounded(int sign, Optional<LocalDate> far, Optional<LocalDate> near) {
        return sign < 0 ? bounded(far, near) : bounded(near, far);
    }

    Meaning bounded(LocalDate from, LocalDate to) {
        return bounded(Optional.of(from), Optional.of(to));
    }

    /**
     * The same without the days that the sentence's tense rules out: what happened "this week" did so up to the day from which
     * it is counted, what will happen does so from that day on.
     */
    Meaning seenFrom(Reference reference) {
        Optional<LocalDate> today = reference
                .day()
                .filter(day -> type == TimeExpression.Type.DATE
                        && anchor == reference.anchor()
                        && period.filter(stretch -> stretch.grain() != Grain.DAY)
                                .isPresent()
                        && earliest.filter(first -> !first.isAfter(day)).isPresent()
                        && latest.filter(last -> !last.isBefore(day)).isPresent());
        if (today.isEmpty()) {
            return this;
        }
        return switch (reference.direction()) {
            case PAST -> bounded(earliest, today);
            case FUTURE -> bounded(today, latest);
            case PRESENT, UNKNOWN -> this;
        };
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
