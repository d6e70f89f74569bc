package org.hearsay.ledger.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        List<Kind> kinds = kinds(telling);
        Assertion model = telling.stream()
                .filter(claim -> claim.kind().equals(kinds.getFirst()))
                .findFirst()
                .orElseThrow();
        Fact.Count origins = origins(counted);
        Standing standing = Standing.of(counted, origins);
        return new Fact(
                said.getFirst().key(),
                kinds,
                Merged.roles(telling, model),
                Merged.when(telling),
                Merged.where(telling),
                standing.status(),
                standing.reason(),
                origins,
                counted,
                Conflicts.of(said));
    }

    /** Those of a tenth of the claims; of a hundred that say he resigned, one that says he defected names no fact. */
    private static List<Kind> kinds(List<Assertion> telling) {
        Map<Kind, Long> claims =
                telling.stream().collect(Collectors.groupingBy(Assertion::kind, Collectors.counting()));
        return claims.entrySet().stream()
                .filter(each -> each.getValue() * SHARE >= telling.size())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(Manner::order))
                .toList();
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
