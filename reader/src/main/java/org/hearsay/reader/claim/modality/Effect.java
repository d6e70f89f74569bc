package org.hearsay.reader.claim.modality;

import org.hearsay.core.Labelled;

/** What a word does to what stands under it. */
enum Effect implements Labelled {
    /** It did not happen: refuse, fail. */
    NOT,
    /** Wished, asked for, tried: want, urge. */
    WISH,
    /** Expected or announced: plan, vow. */
    WILL,
    PROBABLE,
    POSSIBLE,
    /** Possible and not yet so: may, could. */
    CONCEIVABLE,
    /** A condition, or a modal that says no more: if, would. */
    UNCOMMITTED,
    /** It was so and is no more: former, late. */
    PAST,
    /** It is what goes on, or takes place. */
    SAME
}
