package org.hearsay.ledger.query;

import java.util.Set;
import org.hearsay.core.Kind;
import org.hearsay.ledger.fact.Fact;

/**
 * A fact that ties two parties.
 *
 * @param fact its id
 * @param sort of the tie, as {@code ties.tsv} has it: {@code kin}
 * @param one the id of the identity that the tie leads from
 * @param other the id of the one that it leads to
 * @param status of the fact
 * @param reports how many say that these two are so tied
 * @param origins of the fact
 * @param first the day, ISO 8601, of the first of these reports
 */
public record Tie(
        String fact,
        Kind kind,
        String sort,
        String one,
        String other,
        Fact.Status status,
        int reports,
        Fact.Count origins,
        String first) {

    private static final Set<String> MUTUAL = Set.of("kin", "associate");

    /** Whether neither of the two comes first. */
    public boolean mutual() {
        return MUTUAL.contains(sort);
    }

    /** Whether a party is one of the two. */
    public boolean has(String party) {
        return one.equals(party) || other.equals(party);
    }

    /** The party at the other end. */
    public String beside(String party) {
        return one.equals(party) ? other : one;
    }
}
