package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** Who is in the filed reports. */
public final class People {

    /** The better match first, then whoever is in more reports. */
    static final Comparator<Heading> HEADINGS = Comparator.comparing(Heading::match)
            .thenComparing(Heading::reports, Comparator.reverseOrder())
            .thenComparing(Heading::name);

    private static final String ENTITIES =
            " FROM entity JOIN newest_reading ON newest_reading.seq = entity.reading WHERE entity.heading = ?";

    private static final String NAMES = "SELECT entity_name.written FROM entity JOIN newest_reading ON"
            + " newest_reading.seq = entity.reading JOIN entity_name ON entity_name.entity = entity.seq WHERE"
            + " entity.heading = ? GROUP BY entity_name.written ORDER BY COUNT(*) DESC, entity_name.written";

    private final Database database;

    public People(Database database) {
        this.database = database;
    }

    /** Those whom a name can mean, the better match first, then whoever is in more reports. */
    public List<Heading> find(String name) {
        return database.read(
                handle -> found(handle, name).stream().map(Found::heading).toList());
    }

    /** Each of them with what they said, what was said of them, and the claims about them. */
    public List<Who> who(String name, Statements statements, Claims claims) {
        return database.read(handle -> found(handle, name).stream()
                .map(found -> new Who(
                        found.heading(),
                        statements.by(handle, List.of(found.key())),
                        statements.about(handle, List.of(found.key())),
                        claims.of(handle, List.of(found.key()))))
                .toList());
    }

    static List<Long> keys(Handle handle, String name) {
        return List.copyOf(new Lookup(handle).find(name).keySet());
    }

    private static List<Found> found(Handle handle, String name) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Long, Match> each : new Lookup(handle).find(name).entrySet()) {
            found.add(new Found(each.getKey(), heading(handle, each.getKey(), each.getValue())));
        }
        found.sort(Comparator.comparing(Found::heading, HEADINGS));
        return found;
    }

    private static Heading heading(Handle handle, long key, Match match) {
        List<String> written = ranked(handle, key, "entity.written");
        List<String> names =
                handle.createQuery(NAMES).bind(0, key).mapTo(String.class).list();
        List<Mention.Type> types = ranked(handle, key, "entity.type").stream()
                .map(type -> Labelled.of(Mention.Type.class, type))
                .toList();
        return handle.createQuery("SELECT COUNT(DISTINCT newest_reading.report) AS reports,"
                        + " MIN(COALESCE(newest_reading.published, newest_reading.updated)) AS first,"
                        + " MAX(COALESCE(newest_reading.published, newest_reading.updated)) AS last" + ENTITIES)
                .bind(0, key)
                .map((row, context) -> new Heading(
                        written.getFirst(),
                        names,
                        types,
                        row.getInt("reports"),
                        Optional.ofNullable(row.getString("first")),
                        Optional.ofNullable(row.getString("last")),
                        match))
                .one();
    }

    /** The values of a column over the entities of a heading, the most frequent first. */
    private static List<String> ranked(Handle handle, long key, String column) {
        return handle.createQuery(
                        "SELECT " + column + ENTITIES + " GROUP BY " + column + " ORDER BY COUNT(*) DESC, " + column)
                .bind(0, key)
                .mapTo(String.class)
                .list();
    }

    private record Found(long key, Heading heading) {}
}
