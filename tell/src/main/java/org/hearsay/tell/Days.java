package org.hearsay.tell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.core.Claim;

/** Days in long English: "on 3 July 2012", "in February 2012", "between 1 and 5 May 2012", "on or before 6 July 2011". */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private Days() {}

    /**
     * Nothing where neither bound is known.
     *
     * @param lasts whether it is told of what goes on or holds: then a day is the one as of which it does
     */
    static Optional<String> phrase(Claim.When when, boolean lasts) {
        if (lasts && when.earliest().isPresent() && when.earliest().equals(when.latest())) {
            return when.earliest().map(day -> "as of " + (when.approximate() ? "about " : "") + DAY.format(day));
        }
        String about = when.approximate() ? "about " : "";
        if (when.earliest().isPresent() && when.latest().isPresent()) {
            return Optional.of(between(when.earliest().get(), when.latest().get(), about));
        }
        return when.earliest()
                .map(day -> "on or after " + about + DAY.format(day))
                .or(() -> when.latest().map(day -> "on or before " + about + DAY.format(day)));
    }

    private static String between(LocalDate earliest, LocalDate latest, String about) {
        if (earliest.equals(latest)) {
            return (about.isEmpty() ? "on " : about) + DAY.format(earliest);
        }
        boolean months =
                earliest.getDayOfMonth() == 1 && latest.equals(latest.with(TemporalAdjusters.lastDayOfMonth()));
        boolean oneYear = earliest.getYear() == latest.getYear();
        if (months && oneYear && earliest.getMonthValue() == 1 && latest.getMonthValue() == 12) {
            return (about.isEmpty() ? "in " : about) + earliest.getYear();
        }
        if (months && YearMonth.from(earliest).equals(YearMonth.from(latest))) {
            return (about.isEmpty() ? "in " : about) + MONTH.format(earliest);
        }
        if (months) {
            return "between " + about + (oneYear ? MONTH_OF_YEAR : MONTH).format(earliest) + " and "
                    + MONTH.format(latest);
        }
        String first = YearMonth.from(earliest).equals(YearMonth.from(latest))
                ? Integer.toString(earliest.getDayOfMonth())
                : (oneYear ? DAY_OF_YEAR : DAY).format(earliest);
        return "between " + about + first + " and " + DAY.format(latest);
    }
}
