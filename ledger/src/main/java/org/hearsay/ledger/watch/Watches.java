package org.hearsay.ledger.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/**
 * Questions that are kept, with what has changed in their answers. A rebuild and other readers leave them as they are; what those
 * change in an answer is a change like any other.
 */
public final class Watches {

    private static final String COLUMNS = "SELECT seq, name, who, at,"
            + " (SELECT COUNT(*) FROM watch_answer WHERE watch = watch.seq),"
            + " (SELECT COUNT(*) FROM watch_change WHERE watch = watch.seq AND watch_change.seq > watch.looked)"
            + " FROM watch";

    private final Database database;
    private final Clock clock;

    public Watches(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a question. Its answer as it is now is what later ones are compared with.
     *
     * @throws IllegalArgumentException if it is put back to a past day, whose answer can never change
     */
    public long add(String name, TrackerQuery question, String who) {
        if (question.asOf().isPresent()) {
            throw new IllegalArgumentException("a question put back to a past day always has the same answer");
        }
        return database.writeAside(handle -> {
            long number = handle.createUpdate("INSERT INTO watch (name, who, at, looked) VALUES (:name, :who, :at, 0)")
                    .bind("name", name)
                    .bind("who", who)
                    .bind("at", clock.instant().toString())
                    .executeAndReturnGeneratedKeys("seq")
                    .mapTo(Long.class)
                    .one();
            Questions.add(handle, number, question);
            new Comparing(handle, clock.instant()).begin(number);
            return number;
        });
    }

    /** Forgets a question and its changes; does nothing if there is none of that number. */
    public void remove(long number) {
        database.writeAside(handle -> {
            for (String table : List.of("watch_part", "watch_answer", "watch_change")) {
                handle.execute("DELETE FROM " + table + " WHERE watch = ?", number);
            }
            return handle.execute("DELETE FROM watch WHERE seq = ?", number);
        });
    }

    /** All, in the order in which they were made. */
    public List<Watch> all() {
        return database.read(handle -> watches(handle, COLUMNS + " ORDER BY seq"));
    }

    /** The one with a number. */
    public Optional<Watch> one(long number) {
        return database.read(handle ->
                watches(handle, COLUMNS + " WHERE seq = " + number).stream().findFirst());
    }

    /** The newest changes of one, the newest first. */
    public List<Change> changes(long number, int most) {
        return database.read(handle -> handle.createQuery("SELECT watch_change.seq, watch_change.at, what, fact, note,"
                        + " watch_change.seq <= looked FROM watch_change JOIN watch ON watch.seq = watch"
                        + " WHERE watch = :watch ORDER BY watch_change.seq DESC LIMIT :most")
                .bind("watch", number)
                .bind("most", most)
                .map((row, context) -> new Change(
                        row.getLong(1),
                        number,
                        Instant.parse(row.getString(2)),
                        Labelled.of(Change.What.class, row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getBoolean(6)))
                .list());
    }

    /** Says that somebody has looked at the changes of one, up to that with a number. */
    public void looked(long number, long change) {
        database.writeAside(
                handle -> handle.execute("UPDATE watch SET looked = MAX(looked, ?) WHERE seq = ?", change, number));
    }

    /** Compares all answers with what they were; gives the watches in which something has changed. */
    public List<Watch> update() {
        List<Long> numbers = database.read(handle ->
                handle.createQuery("SELECT seq FROM watch").mapTo(Long.class).list());
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Long> changed = database.writeAside(handle -> {
            Comparing comparing = new Comparing(handle, clock.instant());
            return numbers.stream()
                    .filter(number -> comparing.compare(number) > 0)
                    .toList();
        });
        return all().stream().filter(each -> changed.contains(each.number())).toList();
    }

    private static List<Watch> watches(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, context) -> new Watch(
                        row.getLong(1),
                        row.getString(2),
                        Questions.of(handle, row.getLong(1)),
                        row.getString(3),
                        Instant.parse(row.getString(4)),
                        row.getInt(5),
                        row.getInt(6)))
                .list();
    }
}
