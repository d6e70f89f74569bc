package org.hearsay.ledger.watch;

import java.time.Instant;
import org.hearsay.core.Labelled;

/**
 * Something that changed in the answer to a watch.
 *
 * @param number from 1 over all watches, in the order in which changes were seen
 * @param at when it was seen: as soon as what had been filed or decided was worked in
 * @param fact the id of the fact; of one that is gone there is no more in the ledger
 * @param note what is other than before, in words: "reported → corroborated, 1 → 2 origins"
 * @param looked whether somebody has looked at it
 */
public record Change(long number, long watch, Instant at, What what, String fact, String note, boolean looked) {

    /** What became of a fact. */
    public enum What implements Labelled {
        /** It answers the question now. */
        NEW,
        /** It stands otherwise: status, origins or reports. */
        CHANGED,
        /** It answers it no more: it says something else now, or has become part of another fact. */
        GONE
    }
}
