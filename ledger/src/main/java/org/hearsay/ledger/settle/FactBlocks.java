package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Grouping;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Works out which claims are one fact in the blocks that a settling touches. */
final class FactBlocks {

    /** So many claims are held at once. */
    private static final int AT_ONCE = 4000;

    private static final String LEAVING = "SELECT seq FROM claim WHERE reading IN (SELECT number FROM leaving_reading)";

    /** Claims that say something about one whose identity moved, or stand in a reading in which such a one says something. */
    private static final String TOUCHED = """
        SELECT fact_claim.claim FROM fact_claim WHERE fact_claim.claim IN (
            SELECT claim FROM claim_role WHERE entity IN (SELECT number FROM moved_entity)
            UNION SELECT claim.seq FROM claim JOIN statement ON statement.reading = claim.reading
              WHERE claim.statement IS NOT NULL
                AND statement.source_entity IN (SELECT number FROM moved_entity))
        """;

    private static final String SIZES = "SELECT block, COUNT(*) AS members FROM fact_claim"
            + " WHERE block IN (SELECT block FROM touched_fact_block) GROUP BY block ORDER BY block";

    private final Handle handle;
    private final Scratch scratch;
    private final Edits edits;
    private final Assertions assertions;
    private final Teller teller;
    private final Strands strands;
    private final Grouping grouping = new Grouping();

    FactBlocks(Handle handle, Scratch scratch, List<Decision> inForce) {
        this.handle = handle;
        this.scratch = scratch;
        this.edits = new Edits(handle, inForce);
        this.assertions = new Assertions(handle, edits);
        this.teller = new Teller(new StoredTies(handle, inForce));
        this.strands = new Strands(handle, assertions, teller);
    }

    void settle() {
        scratch.fill("touched_claim", TOUCHED);
        scratch.add("touched_claim", edits.edited());
        touch("SELECT block FROM fact_claim WHERE claim IN (SELECT number FROM touched_claim) OR claim IN (" + LEAVING
                + ")");
        handle.execute("DELETE FROM fact_claim WHERE claim IN (SELECT number FROM touched_claim) OR claim IN ("
                + LEAVING + ")");
        handle.execute("DELETE FROM touched_claim WHERE number IN (" + LEAVING + ")");
        scratch.fill("touched_claim", "SELECT seq FROM claim WHERE reading IN (SELECT number FROM entering_reading)");
        scratch.take("touched_claim", edits.rejected());
        enter();
        drop();
        List<Chunks.Sized> touched = handle.createQuery(SIZES)
                .map((row, context) -> new Chunks.Sized(row.getString("block"), row.getInt("members")))
                .list();
        new Chunks(touched, AT_ONCE).each(this::group);
        strands.join();
    }

    private void touch(String blocks) {
        handle.execute("INSERT INTO touched_fact_block SELECT DISTINCT block FROM (" + blocks + ") WHERE true"
                + " ON CONFLICT DO NOTHING");
    }

    /** Puts the touched claims into their blocks. */
    private void enter() {
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
            PreparedBatch batch = handle.prepareBatch("INSERT INTO fact_claim VALUES (?, ?, '', '', '', '')");
            assertions.load(some).forEach(each -> batch.add(each.claim(), grouping.block(each)));
            Batches.send(batch);
            after = some.getLast();
        }
        touch("SELECT block FROM fact_claim WHERE claim IN (SELECT number FROM touched_claim)");
    }

    private void drop() {
        strands.leave();
        FactRows.drop(handle, "SELECT id FROM fact WHERE block IN (SELECT block FROM touched_fact_block)");
    }

    private void group(List<String> blocks) {
        Map<Long, String> blockOf = new HashMap<>();
        handle.createQuery("SELECT claim, block FROM fact_claim WHERE block IN (<some>) ORDER BY claim")
                .bindList("some", blocks)
                .map((row, context) -> Map.entry(row.getLong("claim"), row.getString("block")))
                .forEach(each -> blockOf.put(each.getKey(), each.getValue()));
        Map<String, List<Assertion>> byBlock = new TreeMap<>();
        assertions
                .load(blockOf.keySet().stream().sorted().toList())
                .forEach(each -> byBlock.computeIfAbsent(
                                blockOf.getOrDefault(each.claim(), ""), none -> new ArrayList<>())
                        .add(each));
        FactRows rows = new FactRows(handle);
        byBlock.forEach((block, claims) -> {
            for (List<Assertion> fact : grouping.group(claims)) {
                rows.add(block, teller.tell(fact));
                strands.add(block, fact);
            }
        });
        rows.send();
        strands.send();
    }
}
