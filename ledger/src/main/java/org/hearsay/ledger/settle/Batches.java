package org.hearsay.ledger.settle;

import org.jdbi.v3.core.statement.PreparedBatch;

/** Rows that are sent together. */
final class Batches {

    private Batches() {}

    /** Sends them, but for those that have no rows, which cannot be sent. */
    static void send(PreparedBatch... batches) {
        for (PreparedBatch batch : batches) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
