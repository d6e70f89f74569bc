package org.hearsay.reader.claim;

import org.hearsay.core.Kind;
import org.hearsay.reader.claim.frame.Learned;
import org.hearsay.reader.claim.role.Draft;

/**
 * How likely a claim is true to its report, by what made it: as often as readers found such claims so. 824 claims of 30 reports, six on
 * Libya and Egypt in 2011 and 24 of other times and places, were judged one by one before anything was changed for what was seen in
 * them; each sort has the mean of its two shares.
 */
final class Confidence {

    private static final double LISTED = 0.83;
    private static final double AGREED = 0.78;
    private static final double FRAMED = 0.63;
    private static final double LEARNED_SURELY = 0.7;
    private static final double LEARNED = 0.59;

    /** What is left of it where who fills a role is inferred, not read. */
    private static final double INFERRED = 0.75;

    /** From where on the model agrees with a frame, and from where on it is sure by itself. */
    private static final double AGREES = 0.7;

    private static final double SURE = 0.95;

    private final Learned learned;

    Confidence(Learned learned) {
        this.learned = learned;
    }

    /** From 0 to 1. */
    double of(Draft draft) {
        boolean inferred = draft.roles().values().stream()
                .anyMatch(filler -> filler.inferred().isPresent());
        return Math.round(100 * made(draft) * (inferred ? INFERRED : 1)) / 100.0;
    }

    private double made(Draft draft) {
        Kind kind = draft.frame().kind();
        double chance = learned.chance(draft.words(), kind);
        if (learned.isListed(kind)) {
            return LISTED;
        }
        if (Learned.isOf(draft.frame())) {
            return chance >= SURE ? LEARNED_SURELY : LEARNED;
        }
        return chance >= AGREES ? AGREED : FRAMED;
    }
}
