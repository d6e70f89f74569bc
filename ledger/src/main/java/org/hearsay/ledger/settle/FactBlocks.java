package org.hearsay.ledger.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Closed;
import org.hearsay.ledger.fact.Grouping;
import org.hearsay.ledger.fact.Reach;
import org.hearsay.ledger.origin.Ties;
import org.hearsay.ledger.store.Batches;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/**
 * Works out which claims are one fact in the blocks that a settling touches. A fact that has the claims it had, none of them
 * touched, stays as it was told: most facts of the blocks of those who are long in the news.
 */
final class FactBlocks {

    /** So many claims are held at once. */
    private static final int AT_ONCE = 4000;

    private static final String LEAVING = "SELECT seq FROM claim WHERE reading IN (SELECT number FROM leaving_reading)";

    /**
     * Claims that say something about one whose identity moved, or stand in a reading in which such a one says something, or is
     * one for whom somebody speaks.
     */
    private static final String TOUCHED = """
        SELECT fact_claim.claim FROM fact_claim WHERE fact_claim.claim IN (
            SELECT claim FROM claim_role WHERE entity IN (SELECT number FROM moved_entity)
            UNION SELECT claim.seq FROM claim JOIN statement ON statement.reading = claim.reading
              WHERE claim.statement IS NOT NULL
                AND statement.source_entity IN (SELECT number FROM moved_entity)
            UNION SELECT claim.seq FROM claim JOIN claim AS post ON post.reading = claim.reading
              WHERE claim.statement IS NOT NULL AND post.seq IN (SELECT claim_role.claim FROM claim_role
                JOIN claim ON claim.seq = claim_role.claim WHERE COALESCE(claim.kind, '') = 'post'
                AND claim_role.entity IN (SELECT number FROM moved_entity)))
        """;

    /** A fact that loses a claim is told again. */
    private static final String LOSING = "UPDATE fact_claim SET fact = '' WHERE fact IN (SELECT fact FROM fact_claim"
            + " WHERE fact <> '' AND (claim IN (SELECT number FROM touched_claim) OR claim IN (" + LEAVING + ")))";

    private static final String SHARED = "SELECT fact, COUNT(*) AS claims FROM fact_claim WHERE fact IN (SELECT fact"
            + " FROM fact_claim WHERE fact <> '' AND block IN (SELECT block FROM told_block)) GROUP BY fact";

    private static final String PLACED = "SELECT claim, block, fact, opens, closes, announced FROM fact_claim"
            + " WHERE block IN (SELECT block FROM told_block)";

    private final Handle handle;
    private final Scratch scratch;
    private final Edits edits;
    private final Assertions assertions;
    private final Teller teller;
    private final Strands strands;
    private final Grouping grouping = new Grouping();
    private final CopiedClaims copied;

    FactBlocks(Handle handle, Scratch scratch, List<Decision> inForce) {
        this.handle = handle;
        this.scratch = scratch;
        this.edits = new Edits(handle, inForce);
        this.assertions = new Assertions(handle, edits);
        Ties ties = new StoredTies(handle, inForce);
        this.teller = new Teller(ties);
        this.copied = new CopiedClaims(handle, ties, grouping, edits.edited());
        this.strands = new Strands(handle, assertions, teller);
    }

    void settle() {
        scratch.fill("touched_claim", TOUCHED);
        scratch.add("touched_claim", edits.edited());
        Set<Long> reached = copied.reached();
        scratch.add("touched_claim", reached);
        touch("SELECT block FROM fact_claim WHERE claim IN (SELECT number FROM touched_claim) OR claim IN (" + LEAVING
                + ")");
        handle.execute(LOSING);
        handle.execute("DELETE FROM fact_claim WHERE claim IN (SELECT number FROM touched_claim) OR claim IN ("
                + LEAVING + ")");
        handle.execute("DELETE FROM touched_claim WHERE number IN (" + LEAVING + ")");
        scratch.fill("touched_claim", "SELECT seq FROM claim WHERE reading IN (SELECT number FROM entering_reading)");
        scratch.take("touched_claim", edits.rejected());
        reached.removeAll(edits.rejected());
        enter(reached);
        strands.begin();
        handle.execute("INSERT INTO told_block SELECT block FROM touched_fact_block"
                + " WHERE block NOT IN (SELECT block FROM fact_claim)");
        drop(Set.of());
        new Chunks(handle, "touched_fact_block", "fact_claim", AT_ONCE).each(this::group);
        strands.join();
    }

    private void touch(String blocks) {
        handle.execute("INSERT INTO touched_fact_block SELECT DISTINCT block FROM (" + blocks + ") WHERE true"
                + " ON CONFLICT DO NOTHING");
    }

    /** Puts the touched claims into their blocks; what says the same by its words goes into one. */
    private void enter(Set<Long> copies) {
        Set<Long> entered = new Numbers();
        Batches batches = new Batches(handle);
        Batches.Rows rows = batches.of("INSERT INTO fact_claim VALUES (?, ?, '', '', '', '', ?, ?, ?)");
        long after = Long.MIN_VALUE;
        while (true) {
            List<Long> some = handle.createQuery(
                            "SELECT number FROM touched_claim WHERE number > ? ORDER BY number LIMIT " + AT_ONCE)
                    .bind(0, after)
                    .mapTo(Long.class)
                    .list();
            if (some.isEmpty()) {
                break;
            }
            for (Assertion claim : assertions.load(some)) {
                if (!copies.contains(claim.claim())) {
                    add(rows, claim, grouping.block(claim), false);
                } else if (!entered.contains(claim.claim())) {
                    for (List<Assertion> part : copied.parts(assertions.load(standing(copied.tiedTo(claim))))) {
                        String block = grouping.block(grouping.model(part));
                        for (Assertion each : part) {
                            if (entered.add(each.claim())) {
                                add(rows, each, block, part.size() == 1);
                            }
                        }
                    }
                }
            }
            after = some.getLast();
        }
        batches.send();
        touch("SELECT block FROM fact_claim WHERE claim IN (SELECT number FROM touched_claim)");
    }

    /** @param lasts whether it may be put to others whenever they come: it is tied to some that it is apart from so far */
    private void add(Batches.Rows rows, Assertion claim, String block, boolean lasts) {
        Reach reach = grouping.reach(claim);
        LocalDate closes = lasts ? Reach.NEVER : reach.closes();
        rows.add(claim.claim(), block, reach.opens().toEpochDay(), closes.toEpochDay(), reach.announced());
    }

    /** Those of some claims that count: neither rejected nor of a reading that is out of use. */
    private List<Long> standing(List<Long> claims) {
        return Several.bind(
                        handle.createQuery("SELECT number FROM touched_claim WHERE number IN (<some>) ORDER BY number"),
                        "some",
                        claims)
                .mapTo(Long.class)
                .list();
    }

    /** Takes out what the blocks that are told were told as, but for the facts that are kept. */
    private void drop(Set<String> kept) {
        send("INSERT INTO kept_fact VALUES (?)", kept);
        strands.leave();
        FactRows.drop(
                handle,
                "SELECT id FROM fact WHERE block IN (SELECT block FROM told_block)"
                        + " AND id NOT IN (SELECT id FROM kept_fact)");
        handle.execute("DELETE FROM told_block");
        handle.execute("DELETE FROM kept_fact");
    }

    private void send(String sql, Collection<String> values) {
        Batches batches = new Batches(handle);
        Batches.Rows rows = batches.of(sql);
        values.forEach(rows::add);
        batches.send();
    }

    private void group(List<String> blocks) {
        send("INSERT INTO told_block VALUES (?)", blocks);
        Map<String, List<Closed.Placed>> all = new HashMap<>();
        handle.createQuery(PLACED)
                .map((row, context) -> new Closed.Placed(
                        row.getLong("claim"),
                        row.getString("block"),
                        row.getString("fact"),
                        row.getLong("opens"),
                        row.getLong("closes"),
                        row.getBoolean("announced")))
                .forEach(each -> all.computeIfAbsent(each.block(), none -> new ArrayList<>())
                        .add(each));
        Set<String> closed = Closed.of(all.values());
        Map<Long, Closed.Placed> placed = new HashMap<>();
        all.values().stream()
                .flatMap(List::stream)
                .filter(each -> !closed.contains(each.fact()))
                .forEach(each -> placed.put(each.claim(), each));
        Map<String, List<Assertion>> byBlock = new TreeMap<>();
        assertions
                .load(placed.keySet().stream().sorted().toList())
                .forEach(each -> byBlock.computeIfAbsent(
                                placed.getOrDefault(each.claim(), Closed.Placed.NOWHERE)
                                        .block(),
                                none -> new ArrayList<>())
                        .add(each));
        Map<String, Integer> sizes = new HashMap<>();
        handle.createQuery(SHARED)
                .map((row, context) -> Map.entry(row.getString("fact"), row.getInt("claims")))
                .forEach(each -> sizes.put(each.getKey(), each.getValue()));
        Set<String> kept = new HashSet<>(closed);
        kept.addAll(strands.of(closed));
        Map<String, List<List<Assertion>>> changed = new TreeMap<>();
        byBlock.forEach((block, claims) -> {
            for (List<Assertion> fact : grouping.groupParts(copied.parts(claims))) {
                String id = fact.getFirst().key();
                boolean same = sizes.getOrDefault(id, 0) == fact.size()
                        && fact.stream()
                                .allMatch(each -> placed.getOrDefault(each.claim(), Closed.Placed.NOWHERE)
                                        .fact()
                                        .equals(id));
                if (same) {
                    kept.add(id);
                } else {
                    changed.computeIfAbsent(block, none -> new ArrayList<>()).add(fact);
                }
            }
        });
        drop(kept);
        FactRows rows = new FactRows(handle);
        changed.forEach((block, facts) -> facts.forEach(fact -> {
            rows.add(block, teller.tell(fact));
            strands.add(block, fact);
        }));
        rows.send();
        strands.send();
    }
}
