package org.hearsay.web.page.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of days that a timeline shows, cut into equal steps: a decade into years, a year into months, a month or a week
 * into days.
 *
 * @param first its first day
 * @param last its last day
 */
record TimeWindow(Zoom zoom, LocalDate first, LocalDate last) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** How near one looks. */
    enum Zoom {
        DECADE(ChronoUnit.YEARS),
        YEAR(ChronoUnit.MONTHS),
        MONTH(ChronoUnit.DAYS),
        /** A day and the three on either side. */
        DAY(ChronoUnit.DAYS);

        private final ChronoUnit step;

        Zoom(ChronoUnit step) {
            this.step = step;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Zoom> of(String label) {
            return Arrays.stream(values())
                    .filter(each -> each.label().equals(label))
                    .findFirst();
        }

        /** The next nearer; the nearest itself. */
        Zoom nearer() {
            return switch (this) {
                case DECADE -> YEAR;
                case YEAR -> MONTH;
                case MONTH, DAY -> DAY;
            };
        }
    }

    /** The window of a zoom that a day is in. */
    static TimeWindow around(LocalDate day, Zoom zoom) {
        return switch (zoom) {
            case DECADE -> {
                LocalDate first = LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                yield new TimeWindow(zoom, first, first.plusYears(10).minusDays(1));
            }
            case YEAR -> new TimeWindow(zoom, day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
            case MONTH -> new TimeWindow(zoom, day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case DAY -> new TimeWindow(zoom, day.minusDays(3), day.plusDays(3));
        };
    }

    /** A day that stands for it: by it and its zoom the window is found again. */
    LocalDate anchor() {
        return zoom == Zoom.DAY ? first.plusDays(3) : first;
    }

    TimeWindow before() {
        return around(zoom == Zoom.DAY ? anchor().minusDays(1) : first.minusDays(1), zoom);
    }

    TimeWindow after() {
        return around(zoom == Zoom.DAY ? anchor().plusDays(1) : last.plusDays(1), zoom);
    }

    String name() {
        return switch (zoom) {
            case DECADE -> first.getYear() + "s";
            case YEAR -> Integer.toString(first.getYear());
            case MONTH -> MONTH.format(first);
            case DAY -> DAY.format(anchor());
        };
    }

    /** The first days of its steps. */
    List<LocalDate> steps() {
        List<LocalDate> steps = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plus(1, zoom.step)) {
            steps.add(day);
        }
        return steps;
    }

    /** The last day of the step that begins on a day. */
    LocalDate end(LocalDate step) {
        return step.plus(1, zoom.step).minusDays(1);
    }

    /** A step as the axis has it. */
    String label(LocalDate step) {
        return switch (zoom) {
            case DECADE -> Integer.toString(step.getYear());
            case YEAR -> SHORT_MONTH.format(step);
            case MONTH -> Integer.toString(step.getDayOfMonth());
            case DAY -> WEEKDAY.format(step);
        };
    }

    /** How far into the window a day begins: 0 to 1, less or more where it is outside. */
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Whether a span reaches over both its ends. */
    boolean isWithin(Optional<LocalDate> from, Optional<LocalDate> to) {
        return (from.isEmpty() || from.get().isBefore(first))
                && (to.isEmpty() || to.get().isAfter(last));
    }
}
