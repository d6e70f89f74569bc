package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;
import org.hearsay.reader.time.Reference.Direction;

/** What is counted from the day of writing or speaking, or from a time that the text gave before. */
final class Relative {

    Optional<Meaning> deictic(Node node, Reference reference) {
        long shift = Long.parseLong(node.value("deictic").orElseThrow());
        return Optional.of(of(reference.period(Grain.DAY, shift), reference.anchor(), "XXXX-XX-XX"));
    }

    /** "last week", "this March", "next Monday". */
    Optional<Meaning> relative(Node node, Reference reference) {
        int shift = Integer.parseInt(node.value("rel").orElse(node.argument().isEmpty() ? "0" : node.argument()));
        Optional<Node> dayOfMonth = node.part("dom");
        if (dayOfMonth.isPresent()) {
            return new Named().date(node, reference);
        }
        Optional<String> weekday = node.value("weekday");
        if (weekday.isPresent()) {
            Optional<Period> day = reference
                    .day()
                    .map(today ->
                            weekday(today, DayOfWeek.of(Integer.parseInt(weekday.get())), shift, reference.direction()))
                    .map(found -> Period.of(Grain.DAY, found));
            return Optional.of(of(day, reference.anchor(), "XXXX-WXX-" + weekday.get()));
        }
        Optional<String> month = node.value("month");
        if (month.isPresent()) {
            int number = Integer.parseInt(month.get());
            Optional<Period> found = reference.day().flatMap(today -> month(today, number, shift));
            return Optional.of(of(found, reference.anchor(), "XXXX-%02d".formatted(number)));
        }
        Optional<String> season = node.value("season");
        if (season.isPresent()) {
            Optional<Period> found = reference.day().flatMap(today -> season(today, season.get(), shift));
            return Optional.of(
                    of(found, reference.anchor(), "XXXX-" + season.get()).approximately());
        }
        if (node.part("weekend").isPresent()) {
            return Optional.of(of(weekend(reference, shift), reference.anchor(), "XXXX-WXX-WE"));
        }
        Optional<Meaning> named = node.value("unit").flatMap(unit -> unit(unit, shift, reference));
        return node.argument().equals("back") && shift < 0
                ? named.map(meaning -> upToNow(meaning, node, reference))
                : named;
    }

    private static Optional<Meaning> unit(String unit, int shift, Reference reference) {
        if (unit.startsWith("T")) {
            return Optional.empty();
        }
        Grain grain = Amount.of(1, unit).grain();
        if (unit.equals("2W")) {
            return Optional.of(Meaning.undated(TimeExpression.Type.DURATION, "P2W"));
        }
        int weeks = grain == Grain.WEEK
                        && reference.day().filter(Relative::isSunday).isPresent()
                ? onSunday(shift, reference.direction())
                : shift;
        return Optional.of(of(reference.period(grain, weeks), reference.anchor(), unknown(grain)));
    }

    /** "Over the past week" is the one that ends today. */
    private static Meaning upToNow(Meaning meaning, Node node, Reference reference) {
        Optional<LocalDate> first = node.value("unit").flatMap(unit -> reference.shifted(Amount.of(1, unit), -1));
        return first.isPresent() ? meaning.bounded(first, reference.day()).approximately() : meaning;
    }

    private static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** On a Sunday "last week" is the one that ends, and "this week" of what is to come the one that begins. */
    private static int onSunday(int shift, Direction direction) {
        return switch (shift) {
            case -1 -> 0;
            case 0 -> direction == Direction.FUTURE ? 1 : 0;
            default -> shift;
        };
    }

    private static LocalDate weekday(LocalDate today, DayOfWeek weekday, int shift, Direction direction) {
        return switch (shift) {
            case -1 -> today.with(TemporalAdjusters.previous(weekday));
            case 1 -> today.with(TemporalAdjusters.next(weekday));
            default ->
                today.with(
                        direction == Direction.PAST
                                ? TemporalAdjusters.previousOrSame(weekday)
                                : TemporalAdjusters.nextOrSame(weekday));
        };
    }

    /** "last March" is the last one that is over for a month at least, "this March" this year's. */
    private static Optional<Period> month(LocalDate today, int month, int shift) {
        Period same = Period.of(Grain.MONTH, LocalDate.of(today.getYear(), month, 1));
        long years = switch (shift) {
            case -1 -> month < today.getMonthValue() - 1 ? 0 : -1;
            case 1 -> month > today.getMonthValue() ? 0 : 1;
            default -> 0;
        };
        return same.plus(12 * years);
    }

    /** "last summer" is the last one that is over, "next summer" the first that has not begun. */
    private static Optional<Period> season(LocalDate today, String code, int shift) {
        Period same = Period.of(Grain.SEASON, Period.seasonStart(today.getYear(), code));
        long years = switch (shift) {
            case -1 -> same.last().isBefore(today) ? 0 : -1;
            case 1 -> same.start().isAfter(today) ? 0 : 1;
            default -> same.start().minusMonths(8).isAfter(today) ? -1 : 0;
        };
        return same.plus(years);
    }

    /** "the weekend" of a Monday to Wednesday is the last one, else the one that comes. */
    private static Optional<Period> weekend(Reference reference, int shift) {
        return reference.day().flatMap(today -> {
            boolean early = today.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
            long weeks = switch (shift) {
                case -1 -> -1;
                case 1 -> early || reference.direction() == Direction.FUTURE ? 0 : 1;
                default -> early && reference.direction() != Direction.FUTURE ? -1 : 0;
            };
            return Period.of(Grain.WEEKEND, today).plus(weeks);
        });
    }

    /**
     * "the following month", "that year": counted from the last time that the text named, if it is fine enough. "The next day" of
     * a time too coarse for it, and of what was, is not counted from the day of writing.
     */
    Optional<Meaning> previous(Node node, Reference reference) {
        int shift = Integer.parseInt(node.value("prel").orElse(node.argument().isEmpty() ? "0" : node.argument()));
        Optional<String> weekday = node.value("weekday");
        if (weekday.isPresent()) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.get()));
            Optional<Period> found = reference
                    .previous()
                    .map(period -> weekday(period.start(), day, shift, Direction.PAST))
                    .map(start -> Period.of(Grain.DAY, start));
            return Optional.of(of(found, Anchor.PREVIOUS, "XXXX-WXX-" + weekday.get()));
        }
        Optional<String> unit = node.value("unit");
        boolean isWeekend = node.part("weekend").isPresent();
        if (unit.isEmpty() && !isWeekend || unit.isPresent() && unit.get().startsWith("T")) {
            return node.part("month").isPresent() || node.part("season").isPresent()
                    ? relative(node, reference)
                    : Optional.empty();
        }
        Grain grain = isWeekend ? Grain.WEEKEND : Amount.of(1, unit.get()).grain();
        Optional<Period> found = reference
                .previous()
                .filter(period -> period.grain().compareTo(grain) <= 0)
                .flatMap(period -> Period.of(grain, period.start()).plus(shift));
        boolean told = reference.lately().isPresent() || shift > 0 && reference.direction() == Direction.PAST;
        if (found.isEmpty() && shift != 0 && !told) {
            found = reference.period(grain, shift);
        }
        return Optional.of(of(found, Anchor.PREVIOUS, unknown(grain)));
    }

    /** "the week of May 5". */
    Optional<Meaning> within(Node node, Optional<Meaning> day) {
        String unit = node.value("unit").orElse(node.argument());
        Grain grain = Amount.of(1, unit).grain();
        return day.map(meaning ->
                of(meaning.period().map(period -> Period.of(grain, period.start())), meaning.anchor(), unknown(grain)));
    }

    /** "the day before Easter". */
    Optional<Meaning> beside(Node node, Optional<Meaning> day) {
        long shift = Long.parseLong(node.argument());
        return day.map(meaning -> of(
                meaning.period().filter(period -> period.grain() == Grain.DAY).flatMap(period -> period.plus(shift)),
                meaning.anchor(),
                unknown(Grain.DAY)));
    }

    /** "the quarter", "the year", "the latest period": the one spoken of, or the one we are in. */
    Optional<Meaning> the(Node node, Reference reference) {
        String unit = node.value("unit").orElse("Q");
        if (unit.startsWith("T") || unit.equals("2W")) {
            return Optional.empty();
        }
        Grain grain = Amount.of(1, unit).grain();
        if (node.part("unit").isEmpty() && reference.quarter().isEmpty()) {
            return Optional.empty();
        }
        if (grain == Grain.QUARTER && reference.quarter().isPresent()) {
            return Optional.of(of(reference.quarter(), Anchor.PREVIOUS, ""));
        }
        if (grain == Grain.DAY && reference.previous().isPresent()) {
            return Optional.of(of(reference.previous().map(p -> Period.of(grain, p.start())), Anchor.PREVIOUS, ""));
        }
        long shift = grain == Grain.QUARTER ? -1 : 0;
        return Optional.of(of(reference.period(grain, shift), reference.anchor(), unknown(grain)));
    }

    /** "the year-earlier quarter". */
    Optional<Meaning> yearAgo(Reference reference) {
        Optional<Period> found = reference.quarter().flatMap(quarter -> quarter.plus(-4));
        return Optional.of(found.map(quarter -> Meaning.of(quarter, Anchor.PREVIOUS))
                .orElseGet(() -> of(reference.period(Grain.YEAR, -1), reference.anchor(), "XXXX")));
    }

    Optional<Meaning> yearEnd(Reference reference) {
        Meaning meaning = of(reference.period(Grain.YEAR, 0), reference.anchor(), "XXXX");
        return Optional.of(Clocks.narrowed(meaning, "E"));
    }

    private static Meaning of(Optional<Period> period, Anchor anchor, String unknown) {
        return period.map(found -> Meaning.of(found, anchor))
                .orElseGet(() -> Meaning.undated(TimeExpression.Type.DATE, unknown));
    }

    /** The value of a period of which only the grain is known. */
    private static String unknown(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
