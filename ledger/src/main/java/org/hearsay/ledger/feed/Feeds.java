package org.hearsay.ledger.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.store.Database;

/** The feeds that are followed. Rows are changed and removed; what was filed from a feed stays when it is followed no more. */
public final class Feeds {

    private static final String COLUMNS = "SELECT seq, address, title, added, polled, due, etag, modified, failures,"
            + " trouble, (SELECT COUNT(*) FROM feed_item WHERE feed = feed.seq) AS items FROM feed";

    private final Database database;
    private final Clock clock;

    public Feeds(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Follows a feed from now on.
     *
     * @return its number
     * @throws IllegalArgumentException if it is followed already; the message names it
     */
    public long add(String address) {
        return database.writeAside(handle -> {
            Optional<Followed> known = handle.createQuery(COLUMNS + " WHERE address = ?")
                    .bind(0, address)
                    .map((row, context) -> followed(row))
                    .findOne();
            if (known.isPresent()) {
                throw new IllegalArgumentException(
                        address + " is followed already, as feed " + known.get().number());
            }
            return handle.createUpdate("INSERT INTO feed (address, title, added, due, failures, trouble)"
                            + " VALUES (:address, '', :now, :now, 0, '')")
                    .bind("address", address)
                    .bind("now", clock.instant().toString())
                    .executeAndReturnGeneratedKeys("seq")
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Follows a feed no more; gives whether there was one of that number. */
    public boolean remove(long number) {
        return database.writeAside(handle -> {
            handle.execute("DELETE FROM feed_item WHERE feed = ?", number);
            return handle.execute("DELETE FROM feed WHERE seq = ?", number) > 0;
        });
    }

    /** All, in the order in which they were added. */
    public List<Followed> all() {
        return database.read(handle -> handle.createQuery(COLUMNS + " ORDER BY seq")
                .map((row, context) -> followed(row))
                .list());
    }

    /** What a feed has listed, by guid. */
    public Map<String, Listed> items(long feed) {
        return database.read(handle -> handle
                .createQuery("SELECT guid, address, stamp, failures FROM feed_item WHERE feed = ?")
                .bind(0, feed)
                .map((row, context) -> new Listed(
                        row.getString("guid"),
                        row.getString("address"),
                        row.getString("stamp"),
                        row.getInt("failures")))
                .stream()
                .collect(Collectors.toMap(Listed::guid, Function.identity())));
    }

    /** What a feed has listed and was fetched, or could not be, last; the latest first. */
    public List<Taken> latest(long feed, int most) {
        return database.read(handle -> handle.createQuery(
                        "SELECT address, at, failures FROM feed_item WHERE feed = ? ORDER BY at DESC, address LIMIT ?")
                .bind(0, feed)
                .bind(1, most)
                .map((row, context) ->
                        new Taken(row.getString("address"), Instant.parse(row.getString("at")), row.getInt("failures")))
                .list());
    }

    /**
     * A page that a feed has listed.
     *
     * @param address of it, and the id of its report
     * @param at when it was last asked for
     * @param failures how often in a row it could not be fetched; 0 once it was
     */
    public record Taken(String address, Instant at, int failures) {}

    /** Whether another feed has listed a page, and it was fetched. */
    public boolean isFetched(String address) {
        return database.read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM feed_item WHERE address = ? AND failures = 0")
                        .bind(0, address)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** Keeps how a feed stands after it was asked for, and what was taken of what it lists; does nothing if it was removed meanwhile. */
    public void polled(Followed feed, List<Listed> taken) {
        String now = clock.instant().toString();
        database.writeAside(handle -> {
            int there = handle.createUpdate("UPDATE feed SET title = :title, polled = :now, due = :due, etag = :etag,"
                            + " modified = :modified, failures = :failures, trouble = :trouble WHERE seq = :number")
                    .bind("title", feed.title())
                    .bind("now", now)
                    .bind("due", feed.due().toString())
                    .bind("etag", feed.etag())
                    .bind("modified", feed.modified())
                    .bind("failures", feed.failures())
                    .bind("trouble", feed.trouble())
                    .bind("number", feed.number())
                    .execute();
            for (Listed item : there == 0 ? List.<Listed>of() : taken) {
                handle.execute("DELETE FROM feed_item WHERE feed = ? AND guid = ?", feed.number(), item.guid());
                handle.execute(
                        "INSERT INTO feed_item (feed, guid, address, stamp, at, failures) VALUES (?, ?, ?, ?, ?, ?)",
                        feed.number(),
                        item.guid(),
                        item.address(),
                        item.stamp(),
                        now,
                        item.failures());
            }
            return there;
        });
    }

    private static Followed followed(ResultSet row) throws SQLException {
        return new Followed(
                row.getLong("seq"),
                row.getString("address"),
                row.getString("title"),
                Instant.parse(row.getString("added")),
                Optional.ofNullable(row.getString("polled")).map(Instant::parse),
                Instant.parse(row.getString("due")),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("modified")),
                row.getInt("failures"),
                row.getString("trouble"),
                row.getInt("items"));
    }
}
