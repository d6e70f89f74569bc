package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.core.Claim;

/**
 * The days on which something was so.
 *
 * @param dated whether the report says so; otherwise they are taken from the day of the report
 */
record Days(LocalDate first, LocalDate last, boolean dated) {

    /** How far an open end is taken to reach. */
    private static final int OPEN = 60;

    /** An interval no longer than this tells one event of a kind from the next. */
    private static final int NARROW = 4;

    /** @param within in how many days after it happened such a thing is told */
    static Days of(Assertion claim, int within) {
        LocalDate reported = claim.report().day();
        boolean future = claim.realis() == Claim.Realis.FUTURE;
        Optional<Claim.When> when = claim.when();
        if (when.isEmpty()
                || when.get().earliest().isEmpty() && when.get().latest().isEmpty()) {
            return future
                    ? new Days(reported, reported.plusDays(OPEN), false)
                    : new Days(reported.minusDays(within), reported, false);
        }
        if (when.get().earliest().isEmpty()) {
            LocalDate latest = when.get().latest().orElse(reported);
            return new Days(latest.minusDays(within), latest, false);
        }
        LocalDate first = when.get().earliest().get();
        LocalDate last = when.get()
                .latest()
                .orElseGet(() -> future || first.isAfter(reported) ? first.plusDays(OPEN) : reported);
        return new Days(first, last.isBefore(first) ? first : last, true);
    }

    boolean meets(Days other, int slack) {
        return !first.isAfter(other.last.plusDays(slack)) && !other.first.isAfter(last.plusDays(slack));
    }

    /** The days of both, or these if there are none. */
    Days and(Days other) {
        LocalDate later = first.isAfter(other.first) ? first : other.first;
        LocalDate earlier = last.isBefore(other.last) ? last : other.last;
        return later.isAfter(earlier) ? this : new Days(later, earlier, dated || other.dated);
    }

    long apart(Days other) {
        return meets(other, 0)
                ? 0
                : first.isAfter(other.last)
                        ? ChronoUnit.DAYS.between(other.last, first)
                        : ChronoUnit.DAYS.between(last, other.first);
    }

    boolean isNarrow() {
        return dated && ChronoUnit.DAYS.between(first, last) < NARROW;
    }
}
