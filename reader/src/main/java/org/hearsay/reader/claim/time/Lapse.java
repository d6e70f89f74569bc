package org.hearsay.reader.claim.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Claim.When;
import org.hearsay.core.TimeExpression;

/**
 * How long it is from one event to another, read from the TIMEX3 value of a length.
 *
 * @param least the length; of a vague one ("days") the least that it can be
 * @param vague whether nobody says how many
 * @param more whether it is longer than that: "more than a month"
 * @param spread how many days a length told in this unit may be off
 */
record Lapse(Period least, boolean vague, boolean more, int spread) {

    private static final Pattern VALUE = Pattern.compile("P(T?)(\\d{1,4}|X)(?:\\.\\d+)?([A-Z]{1,2})");

    /** What an event that is as good as news may be old by, where the time between is told in weeks or longer. */
    private static final int WEEKS = 3;

    static Optional<Lapse> of(TimeExpression time) {
        Matcher value = VALUE.matcher(time.value());
        if (time.type() != TimeExpression.Type.DURATION || !value.matches()) {
            return Optional.empty();
        }
        boolean vague = value.group(2).equals("X");
        int count = vague ? 2 : Integer.parseInt(value.group(2));
        if (!value.group(1).isEmpty()) {
            return Optional.of(
                    new Lapse(Period.ofDays(value.group(3).equals("H") && !vague ? count / 24 : 0), false, false, 1));
        }
        return Optional.ofNullable(
                switch (value.group(3)) {
                    case "D" -> new Lapse(Period.ofDays(count), vague, false, 1);
                    case "W" -> new Lapse(Period.ofWeeks(count), vague, false, WEEKS);
                    case "M" -> new Lapse(Period.ofMonths(count), vague, false, WEEKS);
                    case "Y" -> new Lapse(Period.ofYears(count), vague, false, WEEKS);
                    case "DE" -> new Lapse(Period.ofYears(10 * count), vague, false, WEEKS);
                    default -> null;
                });
    }

    Lapse orMore() {
        return new Lapse(least, vague, true, spread);
    }

    /** The time that is this long after another, or before it ({@code sign} -1). */
    When from(When other, int sign) {
        Optional<LocalDate> earliest = other.earliest().flatMap(day -> moved(day, sign));
        Optional<LocalDate> latest = other.latest().flatMap(day -> moved(day, sign));
        if (vague || more) {
            earliest = sign < 0 ? Optional.empty() : earliest;
            latest = sign < 0 ? latest : Optional.empty();
        }
        return new When(earliest, latest, other.time(), true);
    }

    /** A day moved by this length. */
    Optional<LocalDate> moved(LocalDate day, int sign) {
        try {
            return Optional.of(sign < 0 ? day.minus(least) : day.plus(least));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
