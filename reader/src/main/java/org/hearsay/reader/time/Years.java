package org.hearsay.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;

/** The year of a day or month: as the expression states it, as it hints at it ("last", a weekday), or the one that fits best. */
final class Years {

    private Years() {}

    /** The year that the expression states, or that "last year" in it means. */
    static Optional<Integer> stated(Node node, Reference reference) {
        Optional<Node> relative = node.part("rely");
        if (relative.isPresent()) {
            boolean isYear = relative.get().value("unit").equals(Optional.of("Y"));
            int shift = relative.get().value("rel").map(Integer::parseInt).orElse(0);
            return isYear ? reference.day().map(today -> today.getYear() + shift) : Optional.empty();
        }
        return node.value("year").map(written -> full(written, reference));
    }

    /** "'98" is the year of those two figures that lies nearest before ten years from now. */
    static int full(String written, Reference reference) {
        int number = Integer.parseInt(written);
        if (written.length() > 2) {
            return number;
        }
        int limit = reference.day().map(LocalDate::getYear).orElse(2020) + 10;
        return limit - Math.floorMod(limit - number, 100);
    }

    /** The year that "last" or "next" before a day tells. */
    static Optional<Integer> toward(Node node, Reference reference, IntFunction<LocalDate> inYear) {
        return node.value("toward")
                .flatMap(sign -> reference.day().map(today -> Fit.yearToward(today, Integer.parseInt(sign), inYear)));
    }

    /** The year that fits best; a weekday that stands by rules out the years in which the day is another. */
    static Optional<Integer> fitting(int month, Optional<Integer> day, Optional<String> weekday, Reference reference) {
        return reference.day().map(today -> {
            int best = today.getYear();
            long least = Long.MAX_VALUE;
            for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
                LocalDate candidate = dayIn(year, month, day);
                boolean isOther = weekday.filter(number -> Integer.parseInt(number)
                                != candidate.getDayOfWeek().getValue())
                        .isPresent();
                long distance = Fit.distance(today, candidate, reference.direction(), day.isPresent() ? 0 : 15)
                        + (isOther ? Fit.WRONG_WEEKDAY : 0);
                if (distance < least) {
                    least = distance;
                    best = year;
                }
            }
            return best;
        });
    }

    static LocalDate dayIn(int year, int month, Optional<Integer> day) {
        YearMonth in = YearMonth.of(year, month);
        return in.atDay(Math.min(day.orElse(15), in.lengthOfMonth()));
    }
}
