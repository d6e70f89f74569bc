package org.hearsay.ledger.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;

/**
 * A claim that a person wants to add, in the words of the report alone.
 *
 * @param report its id
 * @param evidence words that stand in the report once
 * @param trigger the words of the evidence that make it a claim of its kind; empty if all do
 * @param roles the name of a role and the words that fill it, in order
 * @param source the words for who says it; empty if the report itself does
 * @param past whether a state no longer holds
 */
public record Draft(
        String report,
        Kind kind,
        String evidence,
        Optional<String> trigger,
        List<Map.Entry<String, String>> roles,
        Optional<String> source,
        Optional<String> where,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Claim.Polarity polarity,
        Claim.Certainty certainty,
        Claim.Realis realis,
        boolean past) {

    public Draft {
        roles = List.copyOf(roles);
    }
}
