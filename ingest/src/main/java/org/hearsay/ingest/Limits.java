package org.hearsay.ingest;

import java.time.Duration;

/**
 * How much an input may ask for, so that one that is broken or hostile costs no more than itself.
 *
 * @param bytes of one document that is no plain text, as it is read, unpacked
 * @param time in which a document must give up its text
 * @param depth how many archives, compressed files and mails may stand within each other
 * @param unpackedBytes that all that one input packs may come to
 * @param files that one input may hold, whatever their kind
 */
public record Limits(int bytes, Duration time, int depth, long unpackedBytes, int files) {

    /**
     * Limits, checked.
     *
     * @throws IllegalArgumentException if one allows nothing; the message says which
     */
    public Limits {
        if (bytes < 1 || time.isZero() || time.isNegative() || depth < 1 || unpackedBytes < 1 || files < 1) {
            throw new IllegalArgumentException("limits must be more than nothing: bytes " + bytes + ", time " + time
                    + ", depth " + depth + ", unpacked bytes " + unpackedBytes + ", files " + files);
        }
    }

    /** 32 MB and 20 seconds a document, 3 deep, 4 GB unpacked, 100,000 files. */
    public static Limits standard() {
        return new Limits(32 << 20, Duration.ofSeconds(20), 3, 4L << 30, 100_000);
    }
}
