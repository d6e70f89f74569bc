package org.hearsay.bench.speed;

/**
 * All reports read once.
 *
 * @param words what white space separates
 * @param tokens what the reader itself cuts
 */
public record Pass(int reports, long words, long tokens, long nanoseconds) {

    public double reportsPerSecond() {
        return reports / seconds();
    }

    public double wordsPerSecond() {
        return words / seconds();
    }

    public double tokensPerSecond() {
        return tokens / seconds();
    }

    private double seconds() {
        return nanoseconds / 1e9;
    }
}
