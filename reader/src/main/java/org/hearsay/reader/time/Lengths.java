package org.hearsay.reader.time;

import java.util.Optional;
import org.hearsay.core.TimeExpression;

/** Durations, and what comes back again and again. */
final class Lengths {

    static Optional<Meaning> duration(Node node) {
        return Amounts.of(node).map(amount -> {
            Meaning meaning = Meaning.undated(TimeExpression.Type.DURATION, amount.value());
            return node.part("approx").isPresent() || amount.isVague() ? meaning.approximately() : meaning;
        });
    }

    /** What is sixteen months old began sixteen months ago. */
    Optional<Meaning> age(Node node, Reference reference) {
        return duration(node)
                .map(meaning -> meaning.bounded(
                                Amounts.of(node).flatMap(amount -> reference.shifted(amount, -1)), reference.day())
                        .from(reference.anchor())
                        .approximately());
    }

    /** "the past three months" end, "the next two days" begin, on the reference day. */
    Optional<Meaning> window(Node node, Reference reference) {
        int sign = Integer.parseInt(node.value("span").orElseThrow());
        return Amounts.of(node).map(amount -> {
            Meaning meaning = Meaning.undated(TimeExpression.Type.DURATION, amount.value());
            if (sign == 0) {
                return meaning;
            }
            Meaning bounded =
                    meaning.from(reference.anchor()).bounded(sign, reference.shifted(amount, sign), reference.day());
            return amount.isVague() || node.part("approx").isPresent() ? bounded.approximately() : bounded;
        });
    }

    Optional<Meaning> first(Node node) {
        return Amounts.of(node).map(amount -> Meaning.undated(TimeExpression.Type.DURATION, amount.value()));
    }

    Optional<Meaning> recent(Node node, Reference reference) {
        int sign = node.argument().equals("1") ? 1 : -1;
        return Amounts.of(node)
                .map(amount -> Meaning.undated(TimeExpression.Type.DURATION, amount.value())
                        .bounded(sign, Optional.empty(), reference.day())
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
                .or(() -> Amounts.of(node).map(Amount::value))
                .orElse("XXXX");
        return Optional.of(Meaning.undated(TimeExpression.Type.SET, value));
    }

    private static String parts(Node node) {
        return node.value("parts").map(part -> "T" + part).orElse("");
    }
}
