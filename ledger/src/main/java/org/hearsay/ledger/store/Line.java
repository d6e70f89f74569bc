package org.hearsay.ledger.store;

import java.sql.Connection;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A connection that one thread at a time uses: whoever holds its lock. */
record Line(Connection connection, Jdbi jdbi, ReentrantLock lock) {

    Line(Connection connection) {
        this(connection, jdbi(connection), new ReentrantLock());
    }

    private static Jdbi jdbi(Connection connection) {
        Prepared prepared = new Prepared();
        return Jdbi.create(connection).setStatementBuilderFactory(same -> prepared);
    }

    /** Works in one transaction. */
    <T> T use(HandleCallback<T, RuntimeException> work) {
        return jdbi.inTransaction(TransactionIsolationLevel.UNKNOWN, work);
    }
}
