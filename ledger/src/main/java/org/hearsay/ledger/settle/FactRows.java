package org.hearsay.ledger.settle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.fact.Facets;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.store.Batches;
import org.jdbi.v3.core.Handle;

/** The rows of facts. */
final class FactRows {

    private static final String SURE = "UPDATE fact SET sure = (SELECT MAX(claim.confidence) FROM fact_claim JOIN claim"
            + " ON claim.seq = fact_claim.claim WHERE fact_claim.fact = fact.id) WHERE sure IS NULL";

    private final Handle handle;
    private final Batches batches;
    private final Batches.Rows facts;
    private final Batches.Rows parties;
    private final Batches.Rows claims;
    private final Batches.Rows facets;

    FactRows(Handle handle) {
        this.handle = handle;
        batches = new Batches(handle);
        facts = batches.of("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
        parties = batches.of("INSERT INTO fact_party VALUES (?, ?, ?, ?, ?, ?)");
        claims = batches.of("UPDATE fact_claim SET fact = ?, least = ?, most = ?, why = ? WHERE claim = ?");
        facets = batches.of("INSERT INTO fact_facet VALUES (?, ?, ?, ?, ?)");
    }

    /** Takes out the facts with the ids that a query gives; their claims stay in their blocks. */
    static void drop(Handle handle, String ids) {
        handle.execute("DELETE FROM fact_party WHERE fact IN (" + ids + ")");
        handle.execute("DELETE FROM fact_facet WHERE fact IN (" + ids + ")");
        handle.execute("DELETE FROM fact WHERE id IN (" + ids + ")");
    }

    void add(String block, Fact fact) {
        String happened = Facets.happened(fact).orElse(null);
        facts.add(
                fact.id(),
                block,
                fact.kind().name(),
                fact.when()
                        .flatMap(Claim.When::earliest)
                        .map(LocalDate::toString)
                        .orElse(null),
                fact.when().flatMap(Claim.When::latest).map(LocalDate::toString).orElse(null),
                fact.when().isPresent(),
                fact.status().label(),
                fact.reports(),
                fact.origins().least(),
                fact.origins().most(),
                fact.conflicts().size(),
                fact.firstReported(),
                fact.lastReported(),
                who(fact),
                happened);
        Facets.of(fact).forEach((value, since) -> facets.add(value.facet(), value.value(), fact.id(), since, happened));
        Set<List<String>> filled = new HashSet<>();
        for (Counted each : fact.claims()) {
            for (Assertion.Filler filler : each.claim().fillers()) {
                filler.who()
                        .map(who -> List.of(fact.id(), filler.role(), who.identity()))
                        .filter(filled::add)
                        .ifPresent(row -> parties.add(
                                row.get(0),
                                row.get(1),
                                row.get(2),
                                fact.kind().name(),
                                fact.reports(),
                                fact.firstReported()));
            }
            claims.add(
                    fact.id(),
                    each.origin().least(),
                    each.origin().most(),
                    each.origin().why(),
                    each.claim().claim());
        }
    }

    /** The name of whoever fills the first role, to sort by. */
    private static String who(Fact fact) {
        return fact.roles().stream()
                .findFirst()
                .map(role -> role.who().map(Assertion.Party::name).orElse(role.words()))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    void send() {
        batches.send();
        handle.execute(SURE);
    }
}
