package org.hearsay.bench.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** One figure of a score. */
public sealed interface Figure {

    /** What is measured: {@code source exact}. */
    String measure();

    /** The figure itself: 0 to 100 per cent, or a count. */
    double value();

    /** The figure on one line, with what it was reckoned from. */
    String line();

    /** Precision, recall and F1, which is its value. */
    record Balance(String measure, int gold, int said, int hit) implements Figure {

        public double precision() {
            return said == 0 ? 0 : 100.0 * hit / said;
        }

        public double recall() {
            return gold == 0 ? 0 : 100.0 * hit / gold;
        }

        @Override
        public double value() {
            double precision = said == 0 ? 0 : (double) hit / said;
            double recall = gold == 0 ? 0 : (double) hit / gold;
            return precision + recall == 0 ? 0 : 100 * (2 * precision * recall / (precision + recall));
        }

        @Override
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "%-22s P %s  R %s  F1 %s   gold %d said %d",
                    measure,
                    percent(precision()),
                    percent(recall()),
                    percent(value()),
                    gold,
                    said);
        }
    }

    /** How many of all are right. */
    record Share(String measure, int right, int all) implements Figure {

        @Override
        public double value() {
            return all == 0 ? 0 : 100.0 * right / all;
        }

        @Override
        public String line() {
            return measure + " " + percent(value()) + "   " + right + " of " + all;
        }
    }

    /** How many of something there are that there should not be. */
    record Count(String measure, int count) implements Figure {

        @Override
        public double value() {
            return count;
        }

        @Override
        public String line() {
            return measure + " " + count;
        }
    }

    /** Two decimals in six places, rounded as exact binary values are: half to even. */
    private static String percent(double value) {
        return String.format(
                Locale.ROOT,
                "%6s",
                new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
    }
}
