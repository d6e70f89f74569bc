package org.hearsay.reader.time;

import java.util.Optional;

/** Reads amounts from what the grammar found. */
final class Amounts {

    private Amounts() {}

    /** The number of units that a node holds; a unit without a number is one, units without one are some. */
    static Optional<Amount> of(Node node) {
        Optional<Node> inner = node.part("amount");
        if (inner.isPresent()) {
            return of(inner.get());
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
