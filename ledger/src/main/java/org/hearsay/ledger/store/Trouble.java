package org.hearsay.ledger.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in plain words what went wrong in a database. */
final class Trouble {

    /** SQLite's extended codes carry the plain one in their lowest byte. */
    private static final int PLAIN = 0xff;

    private Trouble() {}

    /** What to throw for what was thrown: itself, unless it comes from the database. */
    static RuntimeException inWords(Path file, Exception e) {
        Optional<SQLiteException> sqlite = sqlite(e);
        if (sqlite.isPresent()) {
            return new LedgerException(words(file, sqlite.get().getResultCode()), e);
        }
        if (e instanceof SQLException || e instanceof JdbiException || e instanceof FlywayException) {
            return new LedgerException("the ledger in " + file.getParent() + " failed: " + e.getMessage(), e);
        }
        return (RuntimeException) e;
    }

    /** Whether it is that another process is writing. */
    static boolean isBusy(Throwable e) {
        return sqlite(e)
                .map(found -> isBusy(found.getResultCode().code & PLAIN))
                .orElse(false);
    }

    private static boolean isBusy(int plain) {
        return plain == SQLiteErrorCode.SQLITE_BUSY.code || plain == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private static Optional<SQLiteException> sqlite(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String words(Path file, SQLiteErrorCode code) {
        Path folder = file.getParent();
        int plain = code.code & PLAIN;
        if (plain == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full: the ledger in " + folder
                    + " cannot grow; what was being filed or settled was not";
        } else if (isBusy(plain)) {
            return "another process is writing the ledger in " + folder + "; try again when it is done";
        } else if (plain == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return file + " is not a ledger";
        } else if (plain == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return file + " is damaged (" + code + ")";
        } else if (plain == SQLiteErrorCode.SQLITE_READONLY.code || plain == SQLiteErrorCode.SQLITE_PERM.code) {
            return "no right to write " + file;
        } else if (plain == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return file + " cannot be opened: no right to, or not a file";
        } else if (plain == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the disk failed, or is full, at " + file + " (" + code + ")";
        }
        return "the ledger in " + folder + " failed: " + code.message + " (" + code + ")";
    }
}
