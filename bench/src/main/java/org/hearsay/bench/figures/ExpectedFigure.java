package org.hearsay.bench.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One figure: what is asked, and what was measured.
 *
 * @param measure what is measured, as {@code bench score} calls it
 * @param unit {@code F1}, {@code %}, {@code words/s} …
 * @param atLeast what is asked where more is better
 * @param atMost what is asked where less is better
 */
public record ExpectedFigure(
        String measure,
        String unit,
        Optional<Double> atLeast,
        Optional<Double> atMost,
        Optional<Double> value,
        Optional<Double> precision,
        Optional<Double> recall) {

    /** The same with another value, to two decimals. */
    public ExpectedFigure measured(double measuredValue) {
        return new ExpectedFigure(
                measure,
                unit,
                atLeast,
                atMost,
                Optional.of(rounded(measuredValue)),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with another value and what it was reckoned from, to two decimals. */
    public ExpectedFigure measured(double measuredValue, double measuredPrecision, double measuredRecall) {
        return new ExpectedFigure(
                measure,
                unit,
                atLeast,
                atMost,
                Optional.of(rounded(measuredValue)),
                Optional.of(rounded(measuredPrecision)),
                Optional.of(rounded(measuredRecall)));
    }

    /** Whether what is asked is reached; empty if nothing is asked or nothing measured. */
    public Optional<Boolean> isReached() {
        return value.flatMap(
                figure -> atLeast.map(floor -> figure >= floor).or(() -> atMost.map(ceiling -> figure <= ceiling)));
    }

    private static double rounded(double figure) {
        return new BigDecimal(figure).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }
}
