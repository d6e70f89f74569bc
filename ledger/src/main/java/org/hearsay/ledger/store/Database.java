package org.hearsay.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.HandleCallback;

/**
 * The SQLite file of a ledger: connections that read and one that writes, each used by one thread at a time. Whatever goes wrong
 * in it comes out as a {@link LedgerException} in plain words.
 */
public final class Database implements AutoCloseable {

    /** The name of the file in the ledger's folder. */
    public static final String FILE = "ledger.db";

    /** How long to wait for another process that is writing. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How often one who waits longer asks whether to go on. */
    private static final Duration ASKING = Duration.ofSeconds(1);

    private final Path file;
    private final Lines reading;
    private final Optional<Line> writing;
    private final Patience patience;

    private Database(Path file, Patience patience, Lines reading, Optional<Line> writing) {
        this.file = file;
        this.patience = patience;
        this.reading = reading;
        this.writing = writing;
    }

    /** Opens the ledger of a folder to read and write; makes both if they are not there. */
    public static Database open(Path folder) {
        return open(folder, PATIENCE);
    }

    /** The same, with the patience that is given. */
    public static Database open(Path folder, Patience patience) {
        return open(folder, ASKING, patience);
    }

    static Database open(Path folder, Duration patience) {
        return open(folder, patience, Patience.SHORT);
    }

    private static Database open(Path folder, Duration busy, Patience patience) {
        Folders.make(folder);
        Path file = file(folder);
        return guarded(file, () -> {
            Connection writer = Connections.writing(file, busy);
            try {
                Schema.bringUpToDate(writer, file, PATIENCE);
                return new Database(
                        file,
                        patience,
                        new Lines(() -> Connections.reading(file, busy)),
                        Optional.of(new Line(writer)));
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        });
    }

    /** Opens the ledger of a folder to read it. */
    public static Database openExisting(Path folder) {
        Path file = file(folder);
        if (Files.notExists(file)) {
            throw Schema.none(file);
        }
        return guarded(file, () -> {
            Lines readers = new Lines(() -> Connections.reading(file, PATIENCE));
            try {
                Schema.check(readers.first().connection(), file);
                return new Database(file, Patience.SHORT, readers, Optional.empty());
            } catch (SQLException | RuntimeException e) {
                readers.close();
                throw e;
            }
        });
    }

    /** Reads in one transaction: all of it sees the ledger at one moment, also what it reads within by another call. */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return guarded(file, () -> {
            Line line = reading.take();
            try {
                return line.use(work);
            } finally {
                line.lock().unlock();
            }
        });
    }

    /** Writes in one transaction: all of it is filed, or nothing. The ledger has another {@link #version} then. */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return writeAside(handle -> {
            T done = work.withHandle(handle);
            handle.execute("UPDATE revision SET number = number + 1");
            return done;
        });
    }

    /** The same for what is neither filed, decided nor derived, as accounts, feeds, watches and failures: the version stays, and so do kept answers. */
    public <T> T writeAside(HandleCallback<T, RuntimeException> work) {
        Line line = writing.orElseThrow(() -> new LedgerException(
                "the ledger in " + file.getParent() + " was opened to be asked, not to be written"));
        AtomicBoolean begun = new AtomicBoolean();
        while (true) {
            try {
                return use(line, handle -> {
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one(); // takes the lock, or fails
                    begun.set(true);
                    return work.withHandle(handle);
                });
            } catch (LedgerException e) {
                if (begun.get() || !Trouble.isBusy(e) || !patience.waitOn(folder())) {
                    throw e;
                }
            }
        }
    }

    private Path folder() {
        Path absolute = file.toAbsolutePath();
        return Optional.ofNullable(absolute.getParent()).orElse(absolute);
    }

    /** A number that changes when something is filed, decided or derived, by this process or another. */
    public long version() {
        return read(handle -> handle.createQuery("SELECT number FROM revision")
                .mapTo(Long.class)
                .one());
    }

    /** Copies the ledger to a new file, as it is at one moment; the file is there once it is whole. */
    public void backup(Path copy) {
        if (Files.exists(copy)) {
            throw new LedgerException(copy + " is there already; a backup overwrites nothing");
        }
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        guarded(copy, () -> {
            try (Connection connection = Connections.source(file, PATIENCE).getConnection();
                    PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                Files.deleteIfExists(unfinished);
                vacuum.setString(1, unfinished.toAbsolutePath().toString());
                vacuum.execute();
                Files.move(unfinished, copy);
            } catch (IOException e) {
                throw new LedgerException(copy + " cannot be written: " + e.getMessage());
            }
            return copy;
        });
    }

    private <T> T use(Line line, HandleCallback<T, RuntimeException> work) {
        line.lock().lock();
        try {
            return guarded(file, () -> line.use(work));
        } finally {
            line.lock().unlock();
        }
    }

    @Override
    public void close() {
        guarded(file, () -> {
            reading.close();
            if (writing.isPresent()) {
                writing.orElseThrow().connection().close();
            }
            return file;
        });
    }

    private static Path file(Path folder) {
        return folder.toString().isEmpty() ? Path.of(".", FILE) : folder.resolve(FILE);
    }

    private static <T> T guarded(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException | RuntimeException e) {
            throw Trouble.inWords(file, e);
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }
}
