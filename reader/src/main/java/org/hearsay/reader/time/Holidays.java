package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.reader.time.Reference.Direction;

/**
 * On which day a holiday of {@code words.tsv} falls: {@code 12-25} is a month and a day, {@code EASTER-2} counts from Easter
 * Sunday, {@code 11-4-4} is the fourth Thursday of November; {@code 5-9-1} the last Monday of May,
 * {@code 11-1-1+1} the day after the first Monday of November.
 */
final class Holidays {

    /** The day in one year; empty outside of the years that are counted. */
    Optional<LocalDate> day(String rule, int year) {
        if (year < 1583 || year > 9998) {
            return Optional.empty();
        }
        if (rule.startsWith("EASTER")) {
            return Optional.of(easter(year).plusDays(Integer.parseInt(rule.substring("EASTER".length()))));
        }
        int plus = rule.indexOf('+');
        if (plus > 0) {
            long later = Long.parseLong(rule.substring(plus + 1));
            return day(rule.substring(0, plus), year).map(day -> day.plusDays(later));
        }
        String[] parts = rule.split("-", -1);
        int month = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return Optional.of(LocalDate.of(year, month, second));
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return Optional.of(LocalDate.of(year, month, 1)
                .with(
                        second > 5
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(second, weekday)));
    }

    /** The one of last, this and next year that fits best. */
    Optional<LocalDate> nearest(String rule, LocalDate today, Direction direction) {
        Optional<LocalDate> best = Optional.empty();
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            Optional<LocalDate> day = day(rule, year);
            if (best.isEmpty()
                    || day.isPresent()
                            && Fit.distance(today, day.get(), direction, 0)
                                    < Fit.distance(today, best.get(), direction, 0)) {
                best = day;
            }
        }
        return best;
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
