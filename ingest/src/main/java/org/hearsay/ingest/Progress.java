package org.hearsay.ingest;

/** How many bytes of the inputs lie behind. */
class Progress {

    private long behind;

    /** Puts a file of so many bytes behind. */
    void add(long bytes) {
        behind += bytes;
    }

    long consumed() {
        return behind;
    }

    /** The progress of what stands within a file, which is put behind as a whole. */
    Progress inside() {
        Progress outer = this;
        return new Progress() {
            @Override
            void add(long bytes) {}

            @Override
            long consumed() {
                return outer.consumed();
            }
        };
    }
}
