package org.hearsay.ledger.resolve;

import java.util.List;

/** Who is who among the entities of one block. */
public record Resolution(List<Identity> identities, List<Candidate> candidates) {

    public Resolution {
        identities = List.copyOf(identities);
        candidates = List.copyOf(candidates);
    }
}
