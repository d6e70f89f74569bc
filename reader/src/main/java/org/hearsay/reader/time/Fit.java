package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.hearsay.reader.time.Reference.Direction;

/** Which of the days that a name without a year can mean fits best. */
final class Fit {

    /** What a day on the wrong side of the reference day is put behind by; a sentence's tense is a hint, not a proof. */
    private static final long WRONG_SIDE = 180;

    /** The same of what is longer than a day: a month ahead of the last one of its name is seldom told of as past. */
    private static final long WRONG_MONTH = 270;

    /** What a day of another weekday than the stated one is put behind by: more than any day within two years. */
    static final long WRONG_WEEKDAY = 1000;

    private static final int DAYS_OF_WEEK = 7;

    private Fit() {}

    /**
     * How ill a day fits, in days.
     *
     * @param slack how many days on the wrong side are as good as none, for what is longer than a day
     */
    static long distance(LocalDate today, LocalDate candidate, Direction direction, int slack) {
        long days = ChronoUnit.DAYS.between(today, candidate);
        boolean wrong = switch (direction) {
            case PAST -> days > slack;
            case FUTURE -> days < -slack;
            case PRESENT, UNKNOWN -> false;
        };
        return Math.abs(days) + (wrong ? slack > 0 ? WRONG_MONTH : WRONG_SIDE : 0);
    }

    /**
     * The day that a bare weekday means: the last one up to today, or in what will be the next one; but none six days off, since
     * news seldom names a day that far away where the same weekday is but a day away on the other side.
     */
    static LocalDate weekday(LocalDate today, DayOfWeek weekday, Direction direction) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate next = today.with(TemporalAdjusters.nextOrSame(weekday));
        long since = ChronoUnit.DAYS.between(last, today);
        boolean ahead = direction == Direction.FUTURE || direction == Direction.PRESENT;
        return since == 1 || !ahead && since < DAYS_OF_WEEK - 1 ? last : next;
    }

    /**
     * The year of what comes once a year, where the expression says which way it looks: -1 is the last one that is over ("last
     * Easter"), 1 the first that has not begun; 0 this year's.
     */
    static int yearToward(LocalDate today, int sign, IntFunction<LocalDate> inYear) {
        LocalDate same = inYear.apply(today.getYear());
        boolean wrong = sign < 0 ? !same.isBefore(today) : sign > 0 && !same.isAfter(today);
        return wrong ? today.getYear() + sign : today.getYear();
    }

    /** The first day of the season that fits best. */
    static LocalDate season(LocalDate today, String code, Direction direction) {
        LocalDate best = Period.seasonStart(today.getYear(), code);
        for (int year : new int[] {today.getYear() - 1, today.getYear() + 1}) {
            LocalDate start = Period.seasonStart(Math.max(1, year), code);
            if (distance(today, start.plusDays(45), direction, 45)
                    < distance(today, best.plusDays(45), direction, 45)) {
                best = start;
            }
        }
        return best;
    }
}
