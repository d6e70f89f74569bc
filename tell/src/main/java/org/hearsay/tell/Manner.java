package org.hearsay.tell;

import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;

/** How it is said, and by what kind of source, in plain words. */
public final class Manner {

    private Manner() {}

    /** How surely, and as what, a source puts it. */
    public static String certainty(Claim claim) {
        String sure = claim.polarity() == Claim.Polarity.NEGATIVE
                ? "said not to be so"
                : switch (claim.realis()) {
                    case ACTUAL -> "said to be so";
                    case ONGOING -> "said to be going on";
                    case FUTURE -> "said to be coming";
                    case HYPOTHETICAL -> "wished, asked for or conditional";
                };
        return switch (claim.certainty()) {
            case CT -> sure;
            case PR -> sure + ", as probable";
            case PS -> sure + ", as possible";
            case UN -> sure + ", left open";
        };
    }

    /** What kind of source speaks. */
    public static String speaker(Attribution.Speaker speaker) {
        return switch (speaker) {
            case PERSON -> "person, named";
            case ORGANISATION -> "organisation";
            case ANONYMOUS -> "person, not named";
            case GROUP -> "group";
            case MEDIA -> "other media";
            case DOCUMENT -> "document";
            case UNKNOWN -> "kind unknown";
        };
    }
}
