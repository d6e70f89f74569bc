package org.hearsay.web.reading;

import java.util.List;
import java.util.Optional;

/**
 * How far a reading is.
 *
 * @param phase what is going on
 * @param share how much of the files lies behind, 0 to 1
 * @param read how many reports were read and filed
 * @param known how many the ledger had already
 * @param failed how many could not be read
 * @param claims how many claims the filed ones make
 * @param secondsLeft by the pace so far; empty where nobody can tell
 * @param troubles what failed, with the reason
 */
public record Progress(
        Phase phase,
        double share,
        int read,
        int known,
        int failed,
        long claims,
        Optional<Long> secondsLeft,
        List<String> troubles) {

    /** Nothing was ever sent. */
    static final Progress NOTHING = new Progress(Phase.NOTHING, 0, 0, 0, 0, 0, Optional.empty(), List.of());

    public Progress {
        troubles = List.copyOf(troubles);
    }

    /** What is going on. */
    public enum Phase {
        NOTHING,
        /** The reading model is being loaded. */
        BEGINNING,
        READING,
        /** All is filed; who is who and which reports say the same is being worked out. */
        SETTLING,
        DONE,
        /** It ended before its time. */
        BROKEN
    }

    public boolean isGoingOn() {
        return phase == Phase.BEGINNING || phase == Phase.READING || phase == Phase.SETTLING;
    }
}
