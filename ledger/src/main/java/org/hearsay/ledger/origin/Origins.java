package org.hearsay.ledger.origin;

import java.util.List;
import org.hearsay.ledger.fact.Assertion;

/**
 * Traces the claims of a fact to where they come from, by the rules of {@code docs/origins.md}. What is not tied together counts
 * as independent.
 */
public final class Origins {

    /**
     * The origin of each claim of a fact, in their order. A pure function of the claims and the ties between their reports; labels
     * are keys of claims, so they do not depend on the ledger.
     *
     * @param claims in order of reporting
     */
    public List<Traced> trace(List<Assertion> claims, Ties ties) {
        return new Trace(claims, ties).labels();
    }
}
