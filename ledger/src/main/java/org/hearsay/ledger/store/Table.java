package org.hearsay.ledger.store;

import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, sent together. Numbers are given here, and not by the database, so that rows can refer to each other
 * before they are sent: a writing transaction is alone.
 */
final class Table {

    private final Handle handle;
    private final String name;
    private final PreparedBatch batch;
    private long last = -1;

    Table(Handle handle, String name, int columns) {
        this(handle, name, columns, "");
    }

    /** @param otherwise what to do with a row that is there already */
    Table(Handle handle, String name, int columns, String otherwise) {
        this.handle = handle;
        this.name = name;
        this.batch = handle.prepareBatch("INSERT INTO " + name + " VALUES ("
                + String.join(", ", Collections.nCopies(columns, "?")) + ")" + otherwise);
    }

    /** The number for the next row. */
    long next() {
        if (last < 0) {
            last = handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM " + name + " WHERE seq > 0")
                    .mapTo(Long.class)
                    .one();
        }
        return ++last;
    }

    /** The number that was given last. */
    long last() {
        return last;
    }

    /** Adds a row: a value for each column, in the order of the schema. */
    void add(@Nullable Object... values) {
        batch.add(values);
    }

    void flush() {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
