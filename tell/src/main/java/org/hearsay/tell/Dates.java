package org.hearsay.tell;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim;

/** Days for a cell of a table: {@code 2031-05-02}, {@code 2031-05}, {@code 2031-05-01/03}, {@code –2031-05-02}. */
public final class Dates {

    private Dates() {}

    /** Nothing where neither bound is known. */
    public static Optional<String> days(Claim.When when) {
        String about = when.approximate() ? "~" : "";
        if (when.earliest().isPresent() && when.latest().isPresent()) {
            return Optional.of(
                    about + between(when.earliest().get(), when.latest().get()));
        }
        return when.earliest()
                .map(day -> about + day + "–")
                .or(() -> when.latest().map(day -> about + "–" + day));
    }

    private static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.toString();
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.getYear() == last.getYear() && first.getMonthValue() == last.getMonthValue()) {
            return first.toString().substring(0, 7);
        }
        if (wholeMonths
                && first.getYear() == last.getYear()
                && first.getMonthValue() == 1
                && last.getMonthValue() == 12) {
            return Integer.toString(first.getYear());
        }
        return first + " – " + last;
    }
}
