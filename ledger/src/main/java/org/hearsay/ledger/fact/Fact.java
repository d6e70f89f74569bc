package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;

/**
 * The claims, from all reports, that assert the same thing.
 *
 * @param id the key of its first claim
 * @param kinds those that name it, the one that tells most first: a tenth of the claims that tell of it are of each at least
 * @param roles who or what fills its roles, by the best of its claims
 * @param when the days it was so, as narrow as its claims agree on
 * @param reason why it has this status, in plain words
 * @param claims in order of reporting, then key
 */
public record Fact(
        String id,
        List<Kind> kinds,
        List<Assertion.Filler> roles,
        Optional<Claim.When> when,
        Optional<Claim.Where> where,
        Status status,
        String reason,
        Count origins,
        List<Counted> claims,
        List<Conflict> conflicts) {

    public Fact {
        kinds = List.copyOf(kinds);
        roles = List.copyOf(roles);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
    }

    /** The first that names it. */
    public Kind kind() {
        return kinds.getFirst();
    }

    /** In how many reports it stands. */
    public int reports() {
        return Math.toIntExact(claims.stream()
                .map(each -> each.claim().report().number())
                .distinct()
                .count());
    }

    /** The day, ISO 8601, of the first report of it. */
    public String firstReported() {
        return claims.getFirst().claim().report().reported();
    }

    public String lastReported() {
        return claims.getLast().claim().report().reported();
    }

    /** How many independent origins stand behind it. */
    public record Count(int least, int most) {}

    /** How well it stands. */
    public enum Status implements Labelled {
        REPORTED,
        /** By two independent origins. */
        CORROBORATED,
        /** By someone in a position to know: a party to it or an official body, named. */
        CONFIRMED,
        DISPUTED,
        DENIED,
        UNVERIFIED,
        RETRACTED
    }
}
