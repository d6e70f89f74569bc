package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;

/** Durations, what is counted by them, and what comes back again and again. */
final class Lengths {

    /** How far back "several" of something is at the least. */
    private static final int SEVERAL = 2;

    Optional<Meaning> duration(Node node) {
        return amount(node).map(amount -> {
            Meaning meaning = Meaning.undated(TimeExpression.Type.DURATION, amount.value());
            return node.part("approx").isPresent() || amount.isVague() ? meaning.approximately() : meaning;
        });
    }

    /** What is sixteen months old began sixteen months ago. */
    Optional<Meaning> age(Node node, Reference reference) {
        return duration(node)
                .map(meaning -> meaning.bounded(
                                amount(node).flatMap(amount -> reference.shifted(amount, -1)), reference.day())
                        .from(reference.anchor())
                        .approximately());
    }

    Optional<Meaning> ago(Node node, Reference reference) {
        int sign = node.argument().equals("1") ? 1 : -1;
        Optional<Amount> given = amount(node);
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
        Meaning meaning = Meaning.of(Period.of(grain, day.get()), reference.anchor());
        String how = node.value("approx").orElse("");
        return Optional.of(
                switch (how) {
                    case ">" -> bound(meaning, Optional.empty(), day, sign).approximately();
                    case "<" -> bound(meaning, day, reference.day(), sign).approximately();
                    case "~" -> meaning.approximately();
                    default -> amount.unit().equals("D") || amount.isWithinDay() ? meaning : meaning.approximately();
                });
    }

    /** Bounds told for what is past; for what is to come they change places. */
    private static Meaning bound(Meaning meaning, Optional<LocalDate> far, Optional<LocalDate> near, int sign) {
        return sign < 0 ? meaning.bounded(far, near) : meaning.bounded(near, far);
    }

    private static Meaning vagueAgo(Optional<Amount> amount, int sign, Reference reference) {
        Meaning meaning = Meaning.undated(TimeExpression.Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF")
                .from(reference.anchor());
        Optional<LocalDate> near = amount.map(vague -> Amount.of(SEVERAL, vague.unit()))
                .flatMap(least -> reference.shifted(least, sign))
                .or(reference::day);
        return bound(meaning, Optional.empty(), near, sign).approximately();
    }

    /** "two days later", "a year earlier": a length, and where the text named a day before, the day it leads to. */
    Optional<Meaning> after(Node node, Reference reference) {
        int sign = Integer.parseInt(node.argument());
        Optional<Amount> amount = amount(node);
        if (sign < 0 && amount.isPresent() && amount.get().equals(Amount.of(1, "Y"))) {
            return Optional.of(yearEarlier(reference));
        }
        return duration(node).map(meaning -> {
            Optional<LocalDate> day = reference
                    .previous()
                    .filter(period -> period.grain() == Grain.DAY)
                    .flatMap(period -> amount.flatMap(known -> known.from(period.start(), sign)));
            return day.map(found -> meaning.bounded(found, found).from(Anchor.PREVIOUS))
                    .orElse(meaning);
        });
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

    /** "the past three months" end, "the next two days" begin, on the reference day. */
    Optional<Meaning> window(Node node, Reference reference) {
        int sign = Integer.parseInt(node.value("span").orElseThrow());
        return amount(node).map(amount -> {
            Meaning meaning = Meaning.undated(TimeExpression.Type.DURATION, amount.value());
            if (sign == 0) {
                return meaning;
            }
            Meaning bounded =
                    bound(meaning.from(reference.anchor()), reference.shifted(amount, sign), reference.day(), sign);
            return amount.isVague() || node.part("approx").isPresent() ? bounded.approximately() : bounded;
        });
    }

    Optional<Meaning> first(Node node) {
        return amount(node).map(amount -> Meaning.undated(TimeExpression.Type.DURATION, amount.value()));
    }

    Optional<Meaning> recent(Node node, Reference reference) {
        int sign = node.argument().equals("1") ? 1 : -1;
        return amount(node)
                .map(amount -> bound(
                                Meaning.undated(TimeExpression.Type.DURATION, amount.value()),
                                Optional.empty(),
                                reference.day(),
                                sign)
                        .from(reference.anchor())
                        .approximately());
    }

    Optional<Meaning> set(Node node) {
        String value = node.value("often")
                .or(() -> node.value("weekday").map(day -> "XXXX-WXX-" + day + parts(node)))
                .or(() -> node.value("month").map(month -> "XXXX-" + "0".repeat(2 - month.length()) + month))
                .or(() -> node.value("season").map(season -> "XXXX-" + season))
                .or(() -> node.part("weekend").map(weekend -> "XXXX-WXX-WE"))
                .or(() -> node.value("part").map(part -> "XXXX-XX-XXT" + part))
                .or(() -> amount(node).map(Amount::value))
                .orElse("XXXX");
        return Optional.of(Meaning.undated(TimeExpression.Type.SET, value));
    }

    private static String parts(Node node) {
        return node.value("parts").map(part -> "T" + part).orElse("");
    }

    /** The number of units that a node holds; a unit without a number is one, units without one are some. */
    private static Optional<Amount> amount(Node node) {
        Optional<Node> inner = node.part("amount");
        if (inner.isPresent()) {
            return amount(inner.get());
        }
        Optional<String> unit = node.value("unit");
        if (node.operation() == Operation.AMOUNT && unit.isEmpty()) {
            return node.value("n").map(count -> Amount.of(Double.parseDouble(count), "TS"));
        }
        boolean plural =
                node.part("unit").filter(word -> word.kind().equals("units")).isPresent();
        return unit.map(code -> {
            Optional<Double> count = node.value("n").map(Double::parseDouble);
            return switch (node.argument()) {
                case "vague" -> Amount.vague(code);
                case "half" -> Amount.of(count.orElse(1.0) + 0.5, code);
                case "0.5" -> Amount.of(0.5, code);
                default ->
                    count.map(n -> Amount.of(n, code))
                            .orElseGet(() -> plural ? Amount.vague(code) : Amount.of(1, code));
            };
        });
    }
}
