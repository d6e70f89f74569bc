package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are sent together, and as soon as there are {@value #MOST}: however many there are to send, few are held. They go out
 * in the order in which their statements were named, so that what others refer to is there before them.
 */
public final class Batches {

    /** So many rows, of all statements together, are held. */
    static final int MOST = 2000;

    private final Handle handle;
    private final List<PreparedBatch> batches = new ArrayList<>();
    private int held;

    public Batches(Handle handle) {
        this.handle = handle;
    }

    /** The rows of a statement, which has a question mark for each value of a row. */
    public Rows of(String sql) {
        PreparedBatch batch = handle.prepareBatch(sql);
        batches.add(batch);
        return new Rows(batch);
    }

    /** Sends what has not been sent yet. */
    public void send() {
        for (PreparedBatch batch : batches) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        held = 0;
    }

    /** How many rows have not been sent yet. */
    int held() {
        return held;
    }

    /** The rows of one statement. */
    public final class Rows {

        private final PreparedBatch batch;

        private Rows(PreparedBatch batch) {
            this.batch = batch;
        }

        /** Adds a row: a value for each question mark. */
        public void add(@Nullable Object... values) {
            batch.add(values);
            held++;
            if (held >= MOST) {
                send();
            }
        }
    }
}
