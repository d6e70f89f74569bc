package org.hearsay.ledger.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is followed.
 *
 * @param number from 1, in the order in which they were added; never given twice
 * @param title as it calls itself; empty until it has been fetched
 * @param polled when it was last asked for
 * @param due it is not asked for before
 * @param etag what its server gave to ask by whether it has changed
 * @param modified likewise
 * @param failures in a row
 * @param trouble why it could not be had when it was last asked for; empty if it could
 * @param items how many it has listed
 */
public record Followed(
        long number,
        String address,
        String title,
        Instant added,
        Optional<Instant> polled,
        Instant due,
        Optional<String> etag,
        Optional<String> modified,
        int failures,
        String trouble,
        int items) {

    /** The same after it was had. */
    public Followed had(String called, Optional<String> newEtag, Optional<String> newModified, Instant next) {
        return new Followed(number, address, called, added, polled, next, newEtag, newModified, 0, "", items);
    }

    /** The same after it could not be had. */
    public Followed failed(String why, Instant next) {
        return new Followed(number, address, title, added, polled, next, etag, modified, failures + 1, why, items);
    }
}
