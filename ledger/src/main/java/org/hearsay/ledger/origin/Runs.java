package org.hearsay.ledger.origin;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The runs of {@value Sketch#RUN} words of a report by their hashes, in order: by them it is quick to see of most pairs of reports
 * that share a run that they share no more than that.
 */
public final class Runs {

    private final int[] hashes;

    /** Those there are, by open addressing; 0 is an empty place. */
    private final int[] known;

    private Runs(int[] hashes) {
        this.hashes = hashes;
        this.known = new int[Integer.highestOneBit(Math.max(1, hashes.length)) << 2];
        for (int hash : hashes) {
            known[place(hash)] = hash;
        }
    }

    static Runs of(Wording words) {
        long[] runs = Sketch.runs(words);
        int[] hashes = new int[runs.length];
        Arrays.setAll(hashes, i -> Math.max(1, (int) (runs[i] >>> Integer.SIZE) & Integer.MAX_VALUE));
        return new Runs(hashes);
    }

    /** As they were {@link #written}. */
    public static int[] read(byte[] written) {
        int[] hashes = new int[written.length / Integer.BYTES];
        ByteBuffer.wrap(written).asIntBuffer().get(hashes);
        return hashes;
    }

    /** Four bytes each. */
    public byte[] written() {
        byte[] written = new byte[hashes.length * Integer.BYTES];
        ByteBuffer.wrap(written).asIntBuffer().put(hashes);
        return written;
    }

    /**
     * Whether another report may share a passage with this one; where this says no, it shares none.
     *
     * @param others the runs of the other
     */
    public boolean mayShare(int[] others) {
        int words = 0;
        int end = -Alignment.GAP - 1;
        for (int begin = 0; begin < others.length; begin++) {
            if (known[place(others[begin])] != 0) {
                words = begin - end > Alignment.GAP ? Sketch.RUN : words + begin + Sketch.RUN - Math.max(begin, end);
                end = begin + Sketch.RUN;
                if (words >= Alignment.SHORTEST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a hash is, or would be. */
    private int place(int hash) {
        int mask = known.length - 1;
        int place = hash & mask;
        while (known[place] != 0 && known[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }
}
