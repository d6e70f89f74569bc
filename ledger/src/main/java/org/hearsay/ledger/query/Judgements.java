package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** What people judged of facts. */
final class Judgements {

    private static final String ANY = "SELECT claim FROM judged_claim LIMIT 1";

    private static final String JUDGED = "SELECT claim, decision FROM judged_claim WHERE claim IN (SELECT claim FROM"
            + " fact_claim WHERE fact IN (<facts>))";

    private Judgements() {}

    /** For facts by their ids the judgements that stand at a claim that is known of them, the earlier first. */
    static Map<String, List<Decision>> of(Handle handle, List<Fact> facts) {
        if (facts.isEmpty()
                || handle.createQuery(ANY).mapTo(Long.class).findFirst().isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> judged = new HashMap<>();
        Several.bind(
                        handle.createQuery(JUDGED),
                        "facts",
                        facts.stream().map(Fact::id).toList())
                .map((row, context) -> Map.entry(row.getLong("claim"), row.getLong("decision")))
                .forEach(each -> judged.computeIfAbsent(each.getKey(), none -> new TreeSet<>())
                        .add(each.getValue()));
        if (judged.isEmpty()) {
            return Map.of();
        }
        Map<Long, Decision> decisions =
                Decisions.inForce(handle).stream().collect(Collectors.toMap(Decision::number, each -> each));
        Map<String, List<Decision>> of = new HashMap<>();
        for (Fact fact : facts) {
            Set<Long> numbers = new TreeSet<>();
            fact.claims()
                    .forEach(each ->
                            numbers.addAll(judged.getOrDefault(each.claim().claim(), Set.of())));
            of.put(
                    fact.id(),
                    new ArrayList<>(decisions.entrySet().stream()
                            .filter(each -> numbers.contains(each.getKey()))
                            .sorted(Map.Entry.comparingByKey())
                            .map(Map.Entry::getValue)
                            .toList()));
        }
        return of;
    }
}
