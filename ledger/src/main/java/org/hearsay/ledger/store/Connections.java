package org.hearsay.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Connections to a ledger's file, and how SQLite is set for them. */
final class Connections {

    private static final int CACHE_KIB = 32 * 1024;

    /** One who settles goes to and fro in all of the file. */
    private static final int WRITING_CACHE_KIB = 128 * 1024;

    /**
     * All who read together see this much of the file where the system keeps it, each as much of it as there can be of them, and
     * do not copy every page of it; it counts as the process's memory, so it is bounded. Nothing that we do cuts the file short, which would end the process: a backup is written
     * as a new file.
     */
    private static final long MAPPED_BYTES = 256L << 20;

    private Connections() {}

    /**
     * A connection that may write. Write-ahead logging lets others read meanwhile; with it, {@code synchronous=NORMAL} loses
     * nothing when the process is killed, and at most the last transactions, whole, when the power fails. A transaction takes
     * the write lock at its beginning, so that it waits there, and not half-way.
     */
    static Connection writing(Path file, Duration patience) throws SQLException {
        return source(file, patience).getConnection();
    }

    static SQLiteDataSource source(Path file, Duration patience) {
        SQLiteConfig config = common(patience);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-WRITING_CACHE_KIB);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url(file));
        return source;
    }

    /**
     * A connection that cannot write; each of its transactions sees the ledger at one moment. Where it can, it takes part in
     * the log as one that writes, and so clears the log away when it is the last.
     */
    static Connection reading(Path file, Duration patience) throws SQLException {
        SQLiteConfig config = common(patience);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        boolean writable =
                Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
        config.setReadOnly(!writable);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED_BYTES / Lines.MOST));
        Connection connection =
                config.createConnection(writable || hasLog(file) ? url(file) : url(file) + "?immutable=1");
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA query_only = 1");
        }
        return connection;
    }

    private static SQLiteConfig common(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIB);
        return config;
    }

    /** Where nothing can be written and there is no log, SQLite cannot make one, and needs none: nobody changes the file. */
    private static boolean hasLog(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /** A file URI, so that no character of a folder's name means anything to the driver. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }
}
