package org.hearsay.ledger.settle;

import java.util.Collection;
import java.util.List;
import org.hearsay.ledger.store.Batches;
import org.jdbi.v3.core.Handle;

/** Sets of numbers that one settling works with, as temporary tables, since they may be of any size. */
final class Scratch {

    private static final List<String> SETS =
            List.of("entering_reading", "leaving_reading", "ruled_reading", "moved_entity", "touched_claim");

    private static final List<String> BLOCKS =
            List.of("touched_identity_block", "touched_identity_meeting", "touched_fact_block", "told_block");

    private static final String KEPT = "kept_fact";

    private final Handle handle;

    Scratch(Handle handle) {
        this.handle = handle;
        SETS.forEach(
                set -> handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS " + set + " (number INTEGER PRIMARY KEY)"));
        BLOCKS.forEach(
                set -> handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS " + set + " (block TEXT PRIMARY KEY)"));
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS " + KEPT + " (id TEXT PRIMARY KEY)");
        clear();
    }

    /** Adds what a query gives; how many it then holds. */
    int fill(String set, String query) {
        handle.execute("INSERT INTO " + set + " " + query + " ON CONFLICT DO NOTHING");
        return handle.createQuery("SELECT COUNT(*) FROM " + set)
                .mapTo(Integer.class)
                .one();
    }

    void add(String set, Collection<Long> numbers) {
        Batches batches = new Batches(handle);
        Batches.Rows rows = batches.of("INSERT INTO " + set + " VALUES (?) ON CONFLICT DO NOTHING");
        numbers.forEach(rows::add);
        batches.send();
    }

    void take(String set, Collection<Long> numbers) {
        numbers.forEach(number -> handle.execute("DELETE FROM " + set + " WHERE number = ?", number));
    }

    void clear() {
        SETS.forEach(set -> handle.execute("DELETE FROM " + set));
        BLOCKS.forEach(set -> handle.execute("DELETE FROM " + set));
        handle.execute("DELETE FROM " + KEPT);
    }
}
