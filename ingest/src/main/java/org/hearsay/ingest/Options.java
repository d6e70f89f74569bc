package org.hearsay.ingest;

import java.io.InputStream;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param published the date of publication of every report that comes without one: ISO 8601, a date or a date with a time
 * @param standardInput what the input {@code -} reads
 * @param limits how much an input may ask for
 */
public record Options(Optional<String> published, InputStream standardInput, Limits limits) {

    /**
     * Options, checked.
     *
     * @throws IllegalArgumentException if {@code published} is no such date; the message says so
     */
    public Options {
        published.filter(value -> !Moments.isMoment(value)).ifPresent(value -> {
            throw new IllegalArgumentException("'" + value + "' is not " + Moments.EXPECTED);
        });
    }

    /** Options with the usual limits. */
    public Options(Optional<String> published, InputStream standardInput) {
        this(published, standardInput, Limits.standard());
    }

    /** Reports keep the dates they come with; {@code -} reads the standard input of this process. */
    public static Options standard() {
        return new Options(Optional.empty(), System.in);
    }

    /** These options with a date of publication for reports without one. */
    public Options publishedOn(String date) {
        return new Options(Optional.of(date), standardInput, limits);
    }

    /** These options with other limits. */
    public Options within(Limits other) {
        return new Options(published, standardInput, other);
    }
}
