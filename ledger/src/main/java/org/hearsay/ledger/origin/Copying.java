package org.hearsay.ledger.origin;

import java.util.Optional;
import java.util.Set;

/**
 * A report as copies of it are looked for. Reports that have no band of their sketches in common share no copy; for the others
 * {@link #shared} tells, from the two texts alone.
 */
public final class Copying {

    private final Wording wording;

    private Copying(Wording wording) {
        this.wording = wording;
    }

    public static Copying of(String text) {
        return new Copying(Wording.of(text));
    }

    /** How many words it has. */
    public int words() {
        return wording.size();
    }

    /** The bands that this report is found by. */
    public Set<Long> sketch() {
        return Sketch.of(wording);
    }

    /** Its runs of words. */
    public Runs runs() {
        return Runs.of(wording);
    }

    /** What this report, the first, and another share; empty if that is nothing worth a name. */
    public Optional<Copy> shared(Copying other) {
        return Alignment.between(wording, other.wording);
    }
}
