package org.hearsay.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;

/** Days, months, years and longer stretches that the text names; where it leaves the year out, the fitting one is found. */
final class Named {

    private final Holidays holidays = new Holidays();

    /** A month or a day of one. */
    Optional<Meaning> date(Node node, Reference reference) {
        Optional<Integer> day = node.value("dom").map(Integer::parseInt);
        if (node.part("month").isEmpty()) {
            return day.flatMap(number -> dayOfMonth(number, reference));
        }
        int month = Integer.parseInt(node.value("month").orElseThrow());
        Optional<Integer> year = Years.stated(node, reference);
        boolean states = year.isPresent() && node.part("rely").isEmpty();
        Anchor anchor = states ? Anchor.NONE : reference.anchor();
        if (year.isEmpty()) {
            year = Years.toward(node, reference, known -> Years.dayIn(known, month, day))
                    .or(() -> Years.fitting(month, day, node.value("weekday"), reference));
        }
        if (year.isEmpty()) {
            String value =
                    "XXXX-%02d".formatted(month) + day.map("-%02d"::formatted).orElse("");
            return Optional.of(Meaning.undated(TimeExpression.Type.DATE, value));
        }
        int known = year.get();
        Optional<Meaning> meaning = dated(known, month, day, anchor);
        Optional<Integer> to = node.value("to").map(Integer::parseInt);
        boolean isFirstOfRange = node.end() - node.begin() == 1;
        return to.isEmpty() || isFirstOfRange
                ? meaning
                : meaning.flatMap(from -> upTo(from, dated(known, month, to, anchor)));
    }

    private static Optional<Meaning> dated(int year, int month, Optional<Integer> day, Anchor anchor) {
        return Period.year(year).map(unused -> {
            YearMonth in = YearMonth.of(year, month);
            if (day.isEmpty()) {
                return Meaning.of(Period.of(Grain.MONTH, in.atDay(1)), anchor);
            }
            if (in.isValidDay(day.get())) {
                return Meaning.of(Period.of(Grain.DAY, in.atDay(day.get())), anchor);
            }
            return Meaning.undated(TimeExpression.Type.DATE, "%04d-%02d-%02d".formatted(year, month, day.get()));
        });
    }

    /** "May 5-7" goes from the one to the other; the value is the first. */
    private static Optional<Meaning> upTo(Meaning from, Optional<Meaning> to) {
        return to.filter(last -> last.latest().isPresent()
                        && from.earliest().isPresent()
                        && !last.latest().get().isBefore(from.earliest().get()))
                .map(last -> from.bounded(from.earliest(), last.latest()));
    }

    private static Optional<Meaning> dayOfMonth(int day, Reference reference) {
        return reference
                .day()
                .flatMap(today -> dated(today.getYear(), today.getMonthValue(), Optional.of(day), reference.anchor()));
    }

    Optional<Meaning> figures(Node node) {
        String written = node.value("figures").orElseThrow();
        String[] parts = written.split("[-/.]", -1);
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        if (parts[0].length() == 4) {
            return figures(numbers[0], numbers[1], numbers[2]);
        }
        boolean hasYear = parts[2].length() == 4 || parts[2].length() == 2 && written.indexOf('/') > 0;
        if (!hasYear) {
            return Optional.empty();
        }
        int year = parts[2].length() == 4 ? numbers[2] : numbers[2] + (numbers[2] < 50 ? 2000 : 1900);
        boolean dayFirst = numbers[0] > 12 || written.indexOf('.') > 0;
        return dayFirst ? figures(year, numbers[1], numbers[0]) : figures(year, numbers[0], numbers[1]);
    }

    private static Optional<Meaning> figures(int year, int month, int day) {
        boolean isDate = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return isDate ? dated(year, month, Optional.of(day), Anchor.NONE) : Optional.empty();
    }

    /** A weekday is the last one up to the reference day, or in what will be the next one. */
    Optional<Meaning> weekday(Node node, Reference reference) {
        int number = Integer.parseInt(node.value("weekday").orElseThrow());
        DayOfWeek weekday = DayOfWeek.of(number);
        Optional<Integer> week = node.value("rel").map(Integer::parseInt);
        if (week.isPresent()) {
            return Optional.of(reference
                    .period(Grain.WEEK, week.get())
                    .map(monday -> monday.start().plusDays(number - 1L))
                    .map(day -> Meaning.of(Period.of(Grain.DAY, day), reference.anchor()))
                    .orElseGet(() -> Meaning.undated(TimeExpression.Type.DATE, "XXXX-WXX-" + number)));
        }
        return Optional.of(reference
                .day()
                .map(today -> Fit.weekday(today, weekday, reference.direction()))
                .map(day -> Meaning.of(Period.of(Grain.DAY, day), reference.anchor()))
                .orElseGet(() -> Meaning.undated(TimeExpression.Type.DATE, "XXXX-WXX-" + number)));
    }

    Optional<Meaning> year(Node node, Reference reference) {
        return Period.year(Years.full(node.value("year").orElseThrow(), reference))
                .map(year -> Meaning.of(year, Anchor.NONE));
    }

    /** "the 1990s" is 199, but "the 1700s" are the century 17. */
    Optional<Meaning> decade(Node node) {
        String written = node.value("decade").orElseThrow();
        int tens = Integer.parseInt(written.length() == 1 ? "19" + written : written);
        if (tens % 10 == 0 && tens < 200) {
            return Period.year(tens * 10).map(year -> Meaning.of(Period.of(Grain.CENTURY, year.start()), Anchor.NONE));
        }
        return Period.year(tens * 10).map(year -> Meaning.of(Period.of(Grain.DECADE, year.start()), Anchor.NONE));
    }

    /** "the 20th century" is 19. */
    Optional<Meaning> century(Node node) {
        return node.value("ord")
                .flatMap(number -> Period.year((Integer.parseInt(number) - 1) * 100 + 1))
                .map(year -> {
                    Meaning meaning = Meaning.of(Period.of(Grain.CENTURY, year.start()), Anchor.NONE);
                    LocalDate first = year.start();
                    return meaning.bounded(
                            Optional.of(first),
                            Period.shift(first, 1, Grain.CENTURY).map(day -> day.minusDays(1)));
                });
    }

    /** "the third quarter", "the first half of 2012"; without a year, the one nearest to now. */
    Optional<Meaning> nth(Node node, Reference reference) {
        Grain grain = Grain.of(node.operation() == Operation.NTH ? node.argument() : "Q");
        int per = grain == Grain.QUARTER ? 4 : 2;
        int number = node.value("ord").map(Integer::parseInt).orElse(per);
        if (number > per) {
            return Optional.empty();
        }
        int month = (number - 1) * (12 / per) + 1;
        Optional<Integer> stated = Years.stated(node, reference);
        Optional<Integer> year =
                stated.or(() -> Years.fitting(month + 6 / per, Optional.of(15), Optional.empty(), reference));
        if (year.isEmpty()) {
            return Optional.of(Meaning.undated(TimeExpression.Type.DATE, "XXXX-" + grain.code() + number));
        }
        Anchor anchor = stated.isPresent() && node.part("rely").isEmpty() ? Anchor.NONE : reference.anchor();
        return Period.year(year.get())
                .map(in -> Meaning.of(Period.of(grain, LocalDate.of(in.start().getYear(), month, 1)), anchor));
    }

    Optional<Meaning> season(Node node, Reference reference) {
        String code = node.value("season").orElseThrow();
        Optional<Integer> stated = Years.stated(node, reference);
        Anchor anchor = stated.isPresent() && node.part("rely").isEmpty() ? Anchor.NONE : reference.anchor();
        Optional<LocalDate> start = stated.map(year -> Period.seasonStart(Math.clamp(year, 1, 9998), code))
                .or(() -> reference.day().map(today -> Fit.season(today, code, reference.direction())));
        return Optional.of(start.map(
                        day -> Meaning.of(Period.of(Grain.SEASON, day), anchor).approximately())
                .orElseGet(() -> Meaning.undated(TimeExpression.Type.DATE, "XXXX-" + code)));
    }

    Optional<Meaning> holiday(Node node, Reference reference) {
        String rule = node.value("holiday").orElseThrow();
        Optional<Integer> stated = Years.stated(node, reference)
                .or(() -> Years.toward(
                        node, reference, year -> holidays.day(rule, year).orElse(LocalDate.MAX)));
        Optional<LocalDate> day = stated.isPresent()
                ? holidays.day(rule, stated.get())
                : reference.day().flatMap(today -> holidays.nearest(rule, today, reference.direction()));
        Anchor anchor = node.part("year").isPresent() ? Anchor.NONE : reference.anchor();
        return Optional.of(day.map(found -> Meaning.of(Period.of(Grain.DAY, found), anchor))
                .orElseGet(() -> Meaning.undated(
                        TimeExpression.Type.DATE, rule.startsWith("1") ? "XXXX-" + rule : "XXXX-XX-XX")));
    }
}
