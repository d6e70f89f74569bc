package org.hearsay.ledger.query;

import java.util.Optional;

/**
 * A fact as known on two days.
 *
 * @param before empty if nothing was known of it
 * @param after as known on the later day
 */
public record FactChange(Optional<KnownFact> before, KnownFact after) {

    /** Whether it stands otherwise than it did, or has more origins, other days, or other conflicts. */
    public boolean changed() {
        return before.map(
                        earlier -> !earlier.fact().status().equals(after.fact().status())
                                || !earlier.fact().origins().equals(after.fact().origins())
                                || !earlier.fact().when().equals(after.fact().when())
                                || earlier.fact().conflicts().size()
                                        != after.fact().conflicts().size())
                .orElse(true);
    }
}
