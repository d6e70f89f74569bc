package org.hearsay.ledger.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Claim;
import org.hearsay.ledger.decision.Credibility;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;

/**
 * A fact with the exact words of its claims.
 *
 * @param fact its roles have the names of identities, as most reports spell them
 * @param claims those of the fact, in its order
 * @param judgements what people judged of it, the earlier first: {@link org.hearsay.ledger.decision.Ruling.Accept} and
 *     {@link org.hearsay.ledger.decision.Ruling.Rate}
 */
public record KnownFact(Fact fact, List<FiledClaim> claims, List<Decision> judgements) {

    public KnownFact {
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
    }

    /** A claim that can stand for all: of the fact's kind, asserted if any is, as surely and as really so as any. */
    public FiledClaim model() {
        return claims.stream()
                .filter(each -> each.claim().kind().equals(fact.kind()))
                .min(java.util.Comparator.comparing(
                                (FiledClaim each) -> each.claim().polarity())
                        .thenComparing(each -> each.claim().realis())
                        .thenComparing(each -> each.claim().certainty()))
                .orElse(claims.getFirst());
    }

    /** How far people judged it to be believed: by the latest of such rulings; empty if nobody did. */
    public Optional<Credibility> credibility() {
        return judgements.reversed().stream()
                .flatMap(
                        each -> each.ruling() instanceof Ruling.Rate rate ? Stream.of(rate.credibility()) : Stream.of())
                .findFirst();
    }

    /** The words of a role in the first claim that fills it so. */
    public Optional<Claim.Role> words(int role) {
        Assertion.Filler filler = fact.roles().get(role);
        for (int i = 0; i < claims.size(); i++) {
            List<Assertion.Filler> fillers = fact.claims().get(i).claim().fillers();
            for (int j = 0; j < fillers.size(); j++) {
                if (alike(fillers.get(j), filler)) {
                    return Optional.of(claims.get(i).claim().roles().get(j));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(Assertion.Filler one, Assertion.Filler other) {
        return one.role().equals(other.role())
                && one.words().equals(other.words())
                && one.who().map(Assertion.Party::identity).equals(other.who().map(Assertion.Party::identity));
    }
}
