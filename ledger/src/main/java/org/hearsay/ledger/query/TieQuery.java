package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.fact.Fact;

/**
 * Which ties are asked for: those that fit everything that is given.
 *
 * @param about whose ties; empty for all
 * @param asOf only reports that count from this day or before are known
 * @param sorts any of these sorts of tie; all if there are none
 * @param statuses any of these; all if there are none
 */
public record TieQuery(Optional<String> about, Optional<LocalDate> asOf, Set<String> sorts, Set<Fact.Status> statuses) {

    /** All ties, as all reports tell them. */
    public static final TieQuery ALL = new TieQuery(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public TieQuery {
        sorts = Set.copyOf(sorts);
        statuses = Set.copyOf(statuses);
    }

    public TieQuery about(String party) {
        return new TieQuery(Optional.of(party), asOf, sorts, statuses);
    }

    public TieQuery asOf(Optional<LocalDate> day) {
        return new TieQuery(about, day, sorts, statuses);
    }

    public TieQuery ofSorts(Set<String> these) {
        return new TieQuery(about, asOf, these, statuses);
    }

    public TieQuery ofStatuses(Set<Fact.Status> these) {
        return new TieQuery(about, asOf, sorts, these);
    }

    boolean wants(Tie tie) {
        return (sorts.isEmpty() || sorts.contains(tie.sort()))
                && (statuses.isEmpty() || statuses.contains(tie.status()));
    }
}
