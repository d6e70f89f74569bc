package org.hearsay.ledger.query;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;

/**
 * One claim of one report, with the exact words.
 *
 * @param key what it is known again by in any ledger that has filed this reading of the report
 * @param claim as the reading has it
 * @param parties for each role of the claim, in order, whom or what its words stand for; empty where that is not known
 * @param trigger the words that make it a claim of its kind
 * @param evidence the words that carry it
 * @param voices who says it, from the innermost outward; empty if the report itself does
 */
public record FiledClaim(
        String key,
        ReportRef report,
        Claim claim,
        List<Optional<Party>> parties,
        Quoted trigger,
        List<Quoted> evidence,
        List<Statement> voices) {

    public FiledClaim {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
        voices = List.copyOf(voices);
    }

    /** By whom, when and why it was added, in plain words; empty if a reader found it. */
    public Optional<String> added() {
        return claim.rule().startsWith("decision/") ? claim.why().stream().findFirst() : Optional.empty();
    }

    /**
     * Whom or what the words of a role stand for.
     *
     * @param name the fullest name or description that the report has
     * @param named whether it goes by any name, or is only described
     */
    public record Party(String name, Mention.Type type, boolean named, Optional<Entity.Number> number) {}
}
