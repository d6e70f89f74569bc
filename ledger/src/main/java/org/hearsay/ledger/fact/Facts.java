package org.hearsay.ledger.fact;

import java.util.List;
import org.hearsay.core.Claim;

/** Tells a fact from its claims: of all of them, or of those that were known on a day. */
public final class Facts {

    /**
     * @param claims at least one, in {@link Grouping#ORDER}
     */
    public Fact tell(List<Counted> claims) {
        Assertion first = claims.getFirst().claim();
        int least = Math.toIntExact(
                claims.stream().map(each -> each.origin().least()).distinct().count());
        int most = Math.toIntExact(
                claims.stream().map(each -> each.origin().most()).distinct().count());
        boolean denied = claims.stream().allMatch(each -> each.claim().polarity() == Claim.Polarity.NEGATIVE);
        return new Fact(
                first.key(),
                first.kind(),
                first.fillers(),
                first.when(),
                first.where(),
                denied ? Fact.Status.DENIED : least > 1 ? Fact.Status.CORROBORATED : Fact.Status.REPORTED,
                least > 1 ? least + " independent origins" : "one origin",
                new Fact.Count(least, most),
                claims,
                List.of());
    }
}
