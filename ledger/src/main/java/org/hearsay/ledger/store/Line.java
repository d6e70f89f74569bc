package org.hearsay.ledger.store;

import java.sql.Connection;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A connection that one thread at a time uses: whoever holds its lock. */
record Line(Connection connection, Jdbi jdbi, ReentrantLock lock) {

    Line(Connection connection) {
        this(connection, Jdbi.create(connection), new ReentrantLock());
    }

    /** Works in one transaction. */
    <T> T use(HandleCallback<T, RuntimeException> work) {
        return jdbi.inTransaction(TransactionIsolationLevel.UNKNOWN, work);
    }
}
