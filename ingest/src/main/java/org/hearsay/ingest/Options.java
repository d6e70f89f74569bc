package org.hearsay.ingest;

import java.io.InputStream;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param published the date of publication of every report that comes without one: ISO 8601, a date or a date with a time
 * @param standardInput what the input {@code -} reads
 * @param limits how much an input may ask for
 * @param privateAddresses whether pages may be fetched from this computer and from private networks
 */
public record Options(Optional<String> published, InputStream standardInput, Limits limits, boolean privateAddresses) {

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

    /** Options with the usual limits, which fetch from the public internet alone. */
    public Options(Optional<String> published, InputStream standardInput) {
        this(published, standardInput, Limits.standard(), false);
    }

    /** Reports keep the dates they come with; {@code -} reads the standard input of this process. */
    public static Options standard() {
        return new Options(Optional.empty(), System.in);
    }

    /** These options with a date of publication for reports without one. */
    public Options publishedOn(String date) {
        return new Options(Optional.of(date), standardInput, limits, privateAddresses);
    }

    /** These options with other limits. */
    public Options within(Limits other) {
        return new Options(published, standardInput, other, privateAddresses);
    }

    /** These options, with which pages may be fetched from this computer and from private networks, or not. */
    public Options reachingPrivateAddresses(boolean allowed) {
        return new Options(published, standardInput, limits, allowed);
    }
}
