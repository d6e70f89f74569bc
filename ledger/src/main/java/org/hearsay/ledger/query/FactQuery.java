package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.fact.Fact;

/**
 * Which facts are asked for: those that fit everything that is given. {@link #ALL} asks for all.
 *
 * @param claims what the fact, or for place, voice and certainty any one of its claims, has to fit
 * @param asOf only claims of reports that count from this day or before are known
 * @param minOrigins how many independent origins it has at least
 * @param statuses any of these; all if there are none
 * @param conflicting whether only facts in conflict are asked for
 * @param happened whether only facts are asked for that some claim asserts to have happened or to be so
 * @param most how many to give; 0 for all
 */
public record FactQuery(
        ClaimQuery claims,
        Optional<LocalDate> asOf,
        int minOrigins,
        List<Fact.Status> statuses,
        boolean conflicting,
        boolean happened,
        int most) {

    /** All facts, as all reports tell them. */
    public static final FactQuery ALL = new FactQuery(ClaimQuery.ALL, Optional.empty(), 0, List.of(), false, false, 0);

    public FactQuery {
        statuses = List.copyOf(statuses);
    }

    public FactQuery of(ClaimQuery these) {
        return new FactQuery(these, asOf, minOrigins, statuses, conflicting, happened, most);
    }

    public FactQuery asOf(Optional<LocalDate> day) {
        return new FactQuery(claims, day, minOrigins, statuses, conflicting, happened, most);
    }

    public FactQuery withOrigins(int least) {
        return new FactQuery(claims, asOf, least, statuses, conflicting, happened, most);
    }

    public FactQuery ofStatuses(List<Fact.Status> these) {
        return new FactQuery(claims, asOf, minOrigins, these, conflicting, happened, most);
    }

    public FactQuery inConflict() {
        return new FactQuery(claims, asOf, minOrigins, statuses, true, happened, most);
    }

    public FactQuery asHappened() {
        return new FactQuery(claims, asOf, minOrigins, statuses, conflicting, true, most);
    }

    public FactQuery first(int number) {
        return new FactQuery(claims, asOf, minOrigins, statuses, conflicting, happened, number);
    }
}
