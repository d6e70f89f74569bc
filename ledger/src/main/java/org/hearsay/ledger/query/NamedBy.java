package org.hearsay.ledger.query;

import java.util.List;
import org.hearsay.core.Kind;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.fact.Grouping;
import org.hearsay.ledger.settle.Assertions;
import org.jdbi.v3.core.statement.Query;

/**
 * Whether a fact, in SQL or told, is named by any of some kinds: its own, or, of those that tell of the same in other words, one of
 * a tenth of its claims ({@link org.hearsay.ledger.fact.Fact#kinds}).
 *
 * @param kinds none: no fact
 */
record NamedBy(List<Kind> kinds) {

    String sql() {
        if (kinds.isEmpty()) {
            return "1 = 0";
        }
        return isOwn()
                ? "fact.kind IN (<kinds>)"
                : "fact.kind IN (<alike>) AND (fact.kind IN (<kinds>) OR fact.id IN (SELECT fact FROM fact_facet WHERE"
                        + " facet = 'kind' AND value IN (<kinds>)))";
    }

    /** The condition that a fact can have been named by them on a past day, {@code :day}; the fact as it is told decides. */
    String sqlOfDay() {
        String told = "fact.id IN (SELECT fact_claim.fact FROM claim JOIN fact_claim ON fact_claim.claim = claim.seq"
                + " JOIN reading ON reading.seq = claim.reading WHERE claim.kind IN (<kinds>) AND "
                + Assertions.REPORTED
                + " <= :day)";
        return told + " AND (fact.last_reported > :day OR " + sql() + ")";
    }

    /** Whether a fact that is told is named by them. */
    boolean names(Fact fact) {
        return fact.kinds().stream().anyMatch(kinds::contains);
    }

    /** Whether no fact of another kind of its own is named by these. */
    boolean isOwn() {
        return Grouping.alike(kinds).size() == kinds.stream().distinct().count();
    }

    void bind(Query query) {
        if (!kinds.isEmpty()) {
            query.bindList("kinds", names(kinds));
        }
        if (!isOwn()) {
            query.bindList("alike", names(Grouping.alike(kinds)));
        }
    }

    private static List<String> names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).toList();
    }
}
