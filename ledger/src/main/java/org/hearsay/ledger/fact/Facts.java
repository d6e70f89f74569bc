package org.hearsay.ledger.fact;

import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;

/**
 * Tells a fact from its claims: of all of them, or of those that were known on a day. A pure function: the order of claims plays
 * no part.
 */
public final class Facts {

    /** More than there are kinds that tell of one event. */
    private static final int SHARE = 10;

    private static final Comparator<Counted> ORDER = Comparator.comparing(Counted::claim, Grouping.ORDER);

    /** @param claims at least one */
    public Fact tell(List<Counted> claims) {
        List<Counted> counted = claims.stream().sorted(ORDER).toList();
        List<Assertion> said = counted.stream().map(Counted::claim).toList();
        List<Assertion> asserted = said.stream()
                .filter(claim -> claim.polarity() == Claim.Polarity.POSITIVE)
                .toList();
        List<Assertion> telling = asserted.isEmpty() ? said : asserted;
        Assertion model = telling.stream()
                .filter(claim -> isUsual(claim.kind(), telling))
                .min(Comparator.comparingInt(claim -> Manner.order(claim.kind())))
                .orElseThrow();
        Fact.Count origins = origins(counted);
        Standing standing = Standing.of(counted, origins);
        return new Fact(
                said.getFirst().key(),
                model.kind(),
                Merged.roles(telling, model),
                Merged.when(telling),
                Merged.where(telling),
                standing.status(),
                standing.reason(),
                origins,
                counted,
                Conflicts.of(said));
    }

    /** Whether a tenth of the claims tell of it by a kind; of a hundred that say he resigned, one that says he defected names no fact. */
    private static boolean isUsual(Kind kind, List<Assertion> telling) {
        long such = telling.stream().filter(claim -> claim.kind().equals(kind)).count();
        return such * SHARE >= telling.size();
    }

    /** Of those that assert it, or, where nobody does, of those that deny it. */
    private static Fact.Count origins(List<Counted> claims) {
        List<Counted> asserting = claims.stream()
                .filter(each -> each.claim().polarity() == Claim.Polarity.POSITIVE)
                .toList();
        List<Counted> counting = asserting.isEmpty() ? claims : asserting;
        return new Fact.Count(
                Math.toIntExact(counting.stream()
                        .map(each -> each.origin().least())
                        .distinct()
                        .count()),
                Math.toIntExact(counting.stream()
                        .map(each -> each.origin().most())
                        .distinct()
                        .count()));
    }
}
