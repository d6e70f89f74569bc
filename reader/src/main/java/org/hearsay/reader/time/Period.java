package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the calendar: a day, a week, a month, … Always within the years 1 to 9999.
 *
 * @param start its first day
 */
record Period(Grain grain, LocalDate start) {

    private static final int LAST_YEAR = 9999;
    private static final long FARTHEST = 200_000;

    /** The period of a grain that a day lies in. Seasons are those of the north, by whole months. */
    static Period of(Grain grain, LocalDate day) {
        return new Period(
                grain,
                switch (grain) {
                    case DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                    case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
                    case SEASON -> season(day);
                    case YEAR -> day.withDayOfYear(1);
                    case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
                    case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
                });
    }

    /** The year, if it lies within what is counted. */
    static Optional<Period> year(int year) {
        return year < 1 || year > LAST_YEAR ? Optional.empty() : Optional.of(of(Grain.YEAR, LocalDate.of(year, 1, 1)));
    }

    private static LocalDate season(LocalDate day) {
        int month = day.getMonthValue();
        int year = month < 3 ? day.getYear() - 1 : day.getYear();
        return LocalDate.of(Math.max(1, year), month < 3 ? 12 : month / 3 * 3, 1);
    }

    /** The season of a year: {@code SP}, {@code SU}, {@code FA} or {@code WI}; winter is the one that begins in it. */
    static LocalDate seasonStart(int year, String code) {
        return LocalDate.of(
                year,
                switch (code) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                },
                1);
    }

    LocalDate last() {
        return switch (grain) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case WEEKEND -> start.plusDays(1);
            case SEASON -> start.plusMonths(3).minusDays(1);
            case MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY ->
                start.plus(grain.count(), grain.unit()).minusDays(1);
        };
    }

    /** The same grain {@code n} later, or earlier; empty beyond the calendar. */
    Optional<Period> plus(long n) {
        return shift(start, n, grain).map(day -> of(grain, day));
    }

    /** A day moved by {@code n} grains; empty beyond the calendar. */
    static Optional<LocalDate> shift(LocalDate day, long n, Grain grain) {
        if (Math.abs(n) > FARTHEST) {
            return Optional.empty();
        }
        LocalDate moved = day.plus(n * grain.count(), grain.unit());
        return moved.getYear() < 1 || moved.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(moved);
    }

    /** The TIMEX3 value. */
    String value() {
        int year = start.getYear();
        return switch (grain) {
            case DAY -> start.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> start.toString().substring(0, 7);
            case QUARTER -> "%04d-Q%d".formatted(year, (start.getMonthValue() + 2) / 3);
            case HALF -> "%04d-H%d".formatted(year, start.getMonthValue() == 1 ? 1 : 2);
            case SEASON ->
                "%04d-%s"
                        .formatted(
                                year,
                                switch (start.getMonthValue()) {
                                    case 3 -> "SP";
                                    case 6 -> "SU";
                                    case 9 -> "FA";
                                    default -> "WI";
                                });
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03d".formatted(year / 10);
            case CENTURY -> "%02d".formatted(year / 100);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
