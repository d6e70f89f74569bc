package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;
import org.hearsay.reader.time.Reference.Direction;

/** Where a length leads to from a day: from today ("two weeks ago"), from a time named before ("two weeks later"), or one that follows. */
final class Shifts {

    /** How far back "several" of something is at the least. */
    private static final int SEVERAL = 2;

    private static final double TENTH = 10;

    /** "in two weeks" of what is to come is two weeks from now, "within two weeks" up to then; of what was, a length. */
    Optional<Meaning> ahead(Node node, Reference reference) {
        if (reference.direction() != Direction.FUTURE) {
            return Lengths.duration(node);
        }
        Optional<LocalDate> then = Amounts.of(node).flatMap(amount -> reference.shifted(amount, 1));
        boolean within = node.argument().equals("within");
        return Lengths.duration(node)
                .map(meaning -> meaning.bounded(within ? reference.day() : then, then)
                        .from(reference.anchor())
                        .approximately());
    }

    Optional<Meaning> ago(Node node, Reference reference) {
        int sign = node.argument().equals("1") ? 1 : -1;
        Optional<Amount> given = Amounts.of(node);
        if (given.isEmpty() || given.get().isVague()) {
            return Optional.of(vagueAgo(given, sign, reference));
        }
        if (sign < 0
                && given.get().equals(Amount.of(1, "Y"))
                && reference.quarter().isPresent()) {
            return reference
                    .quarter()
                    .flatMap(quarter -> quarter.plus(-4))
                    .map(same -> Meaning.of(same, Anchor.PREVIOUS));
        }
        Amount amount = given.get();
        Optional<LocalDate> day = reference.shifted(amount, sign);
        if (day.isEmpty()) {
            return Optional.of(Meaning.undated(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        Grain grain = amount.isWithinDay() || amount.unit().equals("W") ? Grain.DAY : amount.grain();
        if (amount.unit().equals("Y") && !amount.isWhole()) {
            grain = Grain.MONTH;
        }
        Meaning meaning = roughly(Meaning.of(Period.of(grain, day.get()), reference.anchor()), amount, day.get());
        if (amount.unit().equals("W")) {
            meaning = meaning.as(
                    TimeExpression.Type.DATE, Period.of(Grain.WEEK, day.get()).value());
        }
        String how = node.value("approx").orElse("");
        return Optional.of(
                switch (how) {
                    case ">" -> meaning.bounded(sign, Optional.empty(), day).approximately();
                    case "<" -> meaning.bounded(sign, day, reference.day()).approximately();
                    case "~" -> meaning.approximately();
                    default -> amount.unit().equals("D") || amount.isWithinDay() ? meaning : meaning.approximately();
                });
    }

    /** "two decades ago" is no decade of the calendar: the day that it leads to, a tenth of the way before and after it. */
    private static Meaning roughly(Meaning meaning, Amount amount, LocalDate day) {
        if (amount.grain().compareTo(Grain.YEAR) <= 0) {
            return meaning;
        }
        long tenth = Math.max(1, Math.round(amount.count() * amount.grain().count() / TENTH));
        LocalDate first = Period.shift(day, -tenth, Grain.YEAR).orElse(day);
        LocalDate last = Period.shift(day, tenth, Grain.YEAR).orElse(day);
        return meaning.bounded(
                first.withDayOfYear(1), Period.of(Grain.YEAR, last).last());
    }

    private static Meaning vagueAgo(Optional<Amount> amount, int sign, Reference reference) {
        Meaning meaning = Meaning.undated(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF")
                .from(reference.anchor());
        Optional<LocalDate> near = amount.map(vague -> Amount.of(SEVERAL, vague.unit()))
                .flatMap(least -> reference.shifted(least, sign))
                .or(reference::day);
        boolean hours = amount.filter(Amount::isWithinDay).isPresent();
        if (hours && sign < 0) {
            return meaning.bounded(reference.day().map(day -> day.minusDays(1)), reference.day())
                    .approximately();
        }
        return meaning.bounded(sign, Optional.empty(), near).approximately();
    }

    /** "two days later", "a year earlier": a length, and where the text named a time just before, the days it leads to. */
    Optional<Meaning> after(Node node, Reference reference) {
        int sign = Integer.parseInt(node.argument());
        Optional<Amount> amount = Amounts.of(node);
        if (sign < 0 && amount.isPresent() && amount.get().equals(Amount.of(1, "Y"))) {
            return Optional.of(yearEarlier(reference));
        }
        return Lengths.duration(node)
                .map(meaning -> reference
                        .lately()
                        .filter(from -> from.grain().compareTo(coarsest(amount.orElseThrow())) <= 0)
                        .map(from -> counted(meaning, amount.orElseThrow(), from, sign)
                                .from(Anchor.PREVIOUS))
                        .orElse(meaning));
    }

    private static Meaning yearEarlier(Reference reference) {
        Optional<Period> found = reference
                .quarter()
                .flatMap(quarter -> quarter.plus(-4))
                .or(() -> reference
                        .previous()
                        .filter(period -> period.grain().compareTo(Grain.MONTH) >= 0)
                        .flatMap(period -> Period.shift(period.start(), -1, Grain.YEAR)
                                .map(day -> Period.of(period.grain(), day))));
        return found.map(period -> Meaning.of(period, Anchor.PREVIOUS))
                .orElseGet(() -> reference
                        .period(Grain.YEAR, -1)
                        .map(year -> Meaning.of(year, reference.anchor()).approximately())
                        .orElseGet(() -> Meaning.undated(TimeExpression.Type.DATE, "XXXX")));
    }

    /** How coarse a period may be that an amount is counted from: two days after a year is no day. */
    private static Grain coarsest(Amount amount) {
        return switch (amount.grain()) {
            case DAY -> Grain.DAY;
            case WEEK, WEEKEND, MONTH -> Grain.MONTH;
            case QUARTER, HALF, SEASON -> Grain.SEASON;
            case YEAR, DECADE, CENTURY -> Grain.YEAR;
        };
    }

    /** "two days after the vote" is counted from what follows: a length alone, unless that is a day. */
    Optional<Meaning> lapse(Node node, Optional<Meaning> day) {
        int sign = Integer.parseInt(node.argument());
        return Lengths.duration(node)
                .map(meaning -> day.flatMap(Meaning::period)
                        .map(from -> counted(meaning, Amounts.of(node).orElseThrow(), from, sign)
                                .from(day.get().anchor()))
                        .orElse(meaning));
    }

    /** Bounds a length by where it leads to from a period; several of something lead at least two away, with no far end. */
    private static Meaning counted(Meaning meaning, Amount amount, Period from, int sign) {
        Amount least = amount.isVague() ? Amount.of(SEVERAL, amount.unit()) : amount;
        Optional<LocalDate> first = least.from(from.start(), sign);
        Optional<LocalDate> last = least.from(from.last(), sign);
        if (amount.isVague()) {
            return meaning.bounded(sign, Optional.empty(), sign < 0 ? last : first);
        }
        Meaning bounded = meaning.bounded(first, last);
        return from.grain() == Grain.DAY ? bounded : bounded.approximately();
    }
}
