package org.hearsay.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of a ledger and their version. Flyway makes and changes them, by the scripts in {@code db/migration}; it takes
 * longer than all else at start, so it is asked only when a look at its own table says that something is to be done.
 */
final class Schema {

    /** The version that this Hearsay reads and writes: that of the last script. */
    static final int VERSION = 21;

    /** SQLite's mark of whose file it is: "HRSY". */
    private static final int APPLICATION = 0x48525359;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    static void bringUpToDate(Connection connection, Path file, Duration patience) throws SQLException {
        if (version(connection, file) == VERSION) {
            return;
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA application_id = " + APPLICATION);
        }
        try {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(Connections.source(file, patience))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Another process may have done it meanwhile.
            if (version(connection, file) != VERSION) {
                throw e;
            }
        }
    }

    /** @throws LedgerException if the file is not a ledger that this Hearsay can read */
    static void check(Connection connection, Path file) throws SQLException {
        int version = version(connection, file);
        if (version == 0) {
            throw none(file);
        }
        if (version < VERSION) {
            throw new LedgerException("the ledger in " + file.getParent() + " is of version " + version
                    + " and this Hearsay needs " + VERSION + "; `hearsay read` brings it up to date");
        }
    }

    static LedgerException none(Path file) {
        return new LedgerException("no ledger in " + file.getParent() + "; `hearsay read` makes one");
    }

    /** The version of the tables in a file; 0 if there are none yet. */
    private static int version(Connection connection, Path file) throws SQLException {
        if (number(connection, "PRAGMA application_id") != APPLICATION) {
            if (number(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
                throw new LedgerException(file + " is a database, but not a ledger");
            }
            return 0;
        }
        if (number(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name = '" + HISTORY + "'") == 0) {
            return 0;
        }
        int version = number(
                connection, "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM " + HISTORY + " WHERE success");
        if (version > VERSION) {
            throw new LedgerException(
                    "the ledger in " + file.getParent() + " was made by a newer Hearsay: it is of version " + version
                            + ", and this Hearsay knows " + VERSION + " at most");
        }
        return version;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
