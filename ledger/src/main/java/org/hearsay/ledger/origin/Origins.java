package org.hearsay.ledger.origin;

import java.util.List;
import org.hearsay.ledger.fact.Assertion;

/** Traces the claims of a fact to where they come from. */
public final class Origins {

    /**
     * The origin of each claim of a fact, in their order. A pure function of the claims and the ties between their reports.
     *
     * @param claims in order of reporting
     */
    public List<Traced> trace(List<Assertion> claims, Ties ties) {
        return claims.stream()
                .map(claim -> {
                    String label = claim.report().id();
                    return new Traced(label, label, "a report of its own");
                })
                .toList();
    }
}
