package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.fact.Facts;
import org.hearsay.ledger.origin.Traced;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Tells facts from the claims that are known of them, with today's groups, identities and origins. */
final class FactLoader {

    private static final String CLAIMS =
            "SELECT fact, claim, least, most, why FROM fact_claim WHERE fact IN (<facts>) ORDER BY claim";

    private static final String KNOWN = "SELECT fact_claim.fact, fact_claim.claim, fact_claim.least, fact_claim.most,"
            + " fact_claim.why FROM fact_claim JOIN claim ON claim.seq = fact_claim.claim JOIN reading ON"
            + " reading.seq = claim.reading WHERE fact_claim.fact IN (<facts>) AND " + Assertions.REPORTED
            + " <= :day ORDER BY fact_claim.claim";

    private final Handle handle;
    private final Facts facts = new Facts();

    FactLoader(Handle handle) {
        this.handle = handle;
    }

    /** Facts by their ids and in that order, without those of which nothing is known on the day. */
    List<Fact> load(List<String> ids, Optional<LocalDate> asOf) {
        return load(ids, asOf, new Assertions(handle));
    }

    /** The same with the words of their claims. */
    List<KnownFact> quoted(List<String> ids, Optional<LocalDate> asOf) {
        Quotes quotes = new Quotes();
        List<Fact> told = load(ids, asOf, new Assertions(handle, quotes.beside()));
        Map<String, List<Decision>> judgements = Judgements.of(handle, told);
        return told.stream()
                .map(fact -> new KnownFact(
                        fact,
                        fact.claims().stream()
                                .map(each -> quotes.of(each.claim()))
                                .toList(),
                        judgements.getOrDefault(fact.id(), List.of())))
                .toList();
    }

    private List<Fact> load(List<String> ids, Optional<LocalDate> asOf, Assertions assertions) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Row> rows = new LinkedHashMap<>();
        Query claims = Several.bind(handle.createQuery(asOf.isPresent() ? KNOWN : CLAIMS), "facts", ids);
        asOf.ifPresent(day -> claims.bind("day", day.toString()));
        claims.map((row, context) -> Map.entry(
                        row.getLong("claim"),
                        new Row(
                                row.getString("fact"),
                                new Traced(row.getString("least"), row.getString("most"), row.getString("why")))))
                .forEach(each -> rows.put(each.getKey(), each.getValue()));
        Map<String, List<Counted>> known = new HashMap<>();
        for (Assertion claim : assertions.load(rows.keySet())) {
            Row row = rows.get(claim.claim());
            if (row != null) {
                known.computeIfAbsent(row.fact(), none -> new ArrayList<>()).add(new Counted(claim, row.origin()));
            }
        }
        List<Fact> told = ids.stream()
                .distinct()
                .filter(known::containsKey)
                .map(id -> facts.tell(known.getOrDefault(id, List.of())))
                .toList();
        Map<String, String> names = names(told);
        return told.stream().map(fact -> named(fact, names)).toList();
    }

    private Map<String, String> names(List<Fact> told) {
        Set<String> identities = new HashSet<>();
        told.forEach(fact -> fact.roles()
                .forEach(role ->
                        role.who().filter(Assertion.Party::named).ifPresent(who -> identities.add(who.identity()))));
        Map<String, String> names = new HashMap<>();
        if (!identities.isEmpty()) {
            Several.bind(handle.createQuery("SELECT id, name FROM identity WHERE id IN (<some>)"), "some", identities)
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                    .forEach(each -> names.put(each.getKey(), each.getValue()));
        }
        return names;
    }

    private static Fact named(Fact fact, Map<String, String> names) {
        List<Assertion.Filler> roles = fact.roles().stream()
                .map(role -> new Assertion.Filler(role.role(), role.who().map(who -> named(who, names)), role.words()))
                .toList();
        return new Fact(
                fact.id(),
                fact.kinds(),
                roles,
                fact.when(),
                fact.where(),
                fact.status(),
                fact.reason(),
                fact.origins(),
                fact.claims(),
                fact.conflicts());
    }

    private static Assertion.Party named(Assertion.Party who, Map<String, String> names) {
        String name = who.named() ? names.getOrDefault(who.identity(), who.name()) : who.name();
        return who.called(name);
    }

    private record Row(String fact, Traced origin) {}
}
