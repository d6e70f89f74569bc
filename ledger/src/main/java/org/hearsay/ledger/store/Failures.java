package org.hearsay.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What could not be read. Each trial adds a row; the last one of an input says how it stands. */
public final class Failures {

    private static final String OPEN =
            "SELECT input, reason, at FROM input_outcome WHERE reason IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                + " input_outcome AS newer WHERE newer.input = input_outcome.input AND newer.seq > input_outcome.seq)";

    private final Database database;
    private final Clock clock;

    /** @param clock gives the time of the trial */
    public Failures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Files that an input could not be read. */
    public void failed(String input, String reason) {
        database.writeAside(handle -> {
            Table outcomes = new Table(handle, "input_outcome", 4);
            outcomes.add(outcomes.next(), input, reason, clock.instant().toString());
            outcomes.flush();
            return input;
        });
    }

    /** Files that an input was read after all, if it is listed. */
    public void recovered(String input) {
        if (database.read(handle -> isOpen(handle, input))) {
            database.writeAside(handle -> {
                recover(handle, input, clock.instant());
                return input;
            });
        }
    }

    /** Those that stand, by input. */
    public List<Failure> open() {
        return database.read(handle -> handle.createQuery(OPEN + " ORDER BY input")
                .map((row, context) -> new Failure(
                        row.getString("input"), row.getString("reason"), Instant.parse(row.getString("at"))))
                .list());
    }

    static void recover(Handle handle, String input, Instant now) {
        if (isOpen(handle, input)) {
            Table outcomes = new Table(handle, "input_outcome", 4);
            outcomes.add(outcomes.next(), input, null, now.toString());
            outcomes.flush();
        }
    }

    private static boolean isOpen(Handle handle, String input) {
        return handle.createQuery(OPEN + " AND input = ?")
                .bind(0, input)
                .mapToMap()
                .findOne()
                .isPresent();
    }
}
