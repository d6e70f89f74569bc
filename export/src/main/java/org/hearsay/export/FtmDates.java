package org.hearsay.export;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim;

/** Days as FollowTheMoney has them: a day, a month or a year, whichever holds all that is possible. */
final class FtmDates {

    private static final int MONTH = "2031-05".length();
    private static final int YEAR = "2031".length();

    private FtmDates() {}

    /** Empty where a side is open, or the days are of several years. */
    static Optional<String> of(Optional<Claim.When> when) {
        Optional<LocalDate> earliest = when.flatMap(Claim.When::earliest);
        Optional<LocalDate> latest = when.flatMap(Claim.When::latest);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        String first = earliest.get().toString();
        String last = latest.get().toString();
        if (first.equals(last)) {
            return Optional.of(first);
        }
        for (int length : new int[] {MONTH, YEAR}) {
            if (first.substring(0, length).equals(last.substring(0, length))) {
                return Optional.of(first.substring(0, length));
            }
        }
        return Optional.empty();
    }

    /** The bounds in words, where a date does not say it all: "between 2031-05-01 and 2031-05-04", "by 2031-05-04". */
    static String bounds(Optional<Claim.When> when) {
        String earliest =
                when.flatMap(Claim.When::earliest).map(Object::toString).orElse("");
        String latest = when.flatMap(Claim.When::latest).map(Object::toString).orElse("");
        if (earliest.equals(latest)) {
            return "";
        }
        if (earliest.isEmpty()) {
            return "by " + latest;
        }
        return latest.isEmpty() ? "from " + earliest : "between " + earliest + " and " + latest;
    }
}
