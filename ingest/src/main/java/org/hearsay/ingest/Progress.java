package org.hearsay.ingest;

/** How many bytes of the inputs lie behind. */
final class Progress {

    private long behind;

    /** Puts a file of so many bytes behind. */
    void add(long bytes) {
        behind += bytes;
    }

    long consumed() {
        return behind;
    }
}
