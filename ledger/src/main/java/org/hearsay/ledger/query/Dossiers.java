package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Dossiers of those whom a name can mean. */
public final class Dossiers {

    private static final String READ =
            " JOIN entity ON entity.seq = identity_member.entity JOIN reading ON" + " reading.seq = entity.reading";

    private static final String OF_IDENTITY = " WHERE identity_member.identity = :id";

    private static final String OF_ENTITY = " JOIN entity ON entity.seq = identity_member.entity" + OF_IDENTITY;

    private static final String KNOWN = OF_IDENTITY + " AND " + Assertions.REPORTED + " <= :day";

    private static final String NAMES = "SELECT entity_name.written AS value, COUNT(*) AS times FROM identity_member"
            + " JOIN entity_name ON entity_name.entity = identity_member.entity";

    private static final String TYPES = "SELECT entity.type AS value, COUNT(*) AS times FROM identity_member";

    private static final String BY_TIMES = " GROUP BY value ORDER BY times DESC, value LIMIT 50";

    private static final String OUTLETS = "SELECT COALESCE(reading.publisher, '') AS name, COUNT(DISTINCT"
            + " reading.report) AS reports, MIN(COALESCE(reading.published, reading.updated)) AS first,"
            + " MAX(COALESCE(reading.published, reading.updated)) AS last FROM identity_member" + READ + KNOWN
            + " GROUP BY name ORDER BY reports DESC, name";

    private final Database database;
    private final DossierSections sections = new DossierSections();

    public Dossiers(Database database) {
        this.database = database;
    }

    /**
     * Those whom a name can mean, the better match first, then whoever is in more reports.
     *
     * @param most how many facts of a section, and how many statements, to give; 0 for all
     */
    public List<Dossier> find(String name, Optional<LocalDate> asOf, int most) {
        return database.read(handle -> heads(handle, name, asOf).stream()
                .map(each -> dossier(handle, each, asOf, most))
                .toList());
    }

    /** The one with an id; empty if there is none, or nothing is known of it on the day. */
    public Optional<Dossier> one(String id, Optional<LocalDate> asOf, int most) {
        return database.read(
                handle -> head(handle, id, Match.FULL_NAME, asOf).map(head -> dossier(handle, head, asOf, most)));
    }

    /** How the dossier of one is headed. */
    public Optional<Heading> heading(String id, Optional<LocalDate> asOf) {
        return database.read(handle -> head(handle, id, Match.FULL_NAME, asOf).map(Head::heading));
    }

    /** The sections alone of the dossier of one. */
    public List<Dossier.Section> sections(String id, Optional<LocalDate> asOf, int most) {
        return database.read(handle -> sections.of(handle, id, asOf, most));
    }

    /** The ids and headings alone of those whom a name can mean. */
    public Map<String, Heading> heads(String name, Optional<LocalDate> asOf) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        database.read(handle -> heads(handle, name, asOf))
                .forEach(head -> headings.put(head.identity(), head.heading()));
        return headings;
    }

    private static List<Head> heads(Handle handle, String name, Optional<LocalDate> asOf) {
        Map<String, Match> matches = new LinkedHashMap<>();
        new Lookup(handle)
                .find(name)
                .forEach((heading, match) -> Identities.of(handle, List.of(heading))
                        .forEach(identity -> matches.merge(
                                identity, match, (one, other) -> one.compareTo(other) < 0 ? one : other)));
        return matches.entrySet().stream()
                .flatMap(each -> head(handle, each.getKey(), each.getValue(), asOf).stream())
                .sorted(Comparator.comparing(Head::heading, People.HEADINGS))
                .toList();
    }

    private record Head(String identity, Heading heading, List<Dossier.Outlet> outlets) {}

    private Dossier dossier(Handle handle, Head head, Optional<LocalDate> asOf, int most) {
        String identity = head.identity();
        return new Dossier(
                identity,
                head.heading(),
                sections.of(handle, identity, asOf, most),
                StatementsOf.by(handle, identity, asOf, most),
                StatementsOf.about(handle, identity, asOf, most),
                head.outlets());
    }

    /** Empty if it is not known on the day. */
    private static Optional<Head> head(Handle handle, String identity, Match match, Optional<LocalDate> asOf) {
        List<Dossier.Outlet> outlets = outlets(handle, identity, asOf);
        if (outlets.isEmpty()) {
            return Optional.empty();
        }
        String name = handle.createQuery("SELECT name FROM identity WHERE id = ?")
                .bind(0, identity)
                .mapTo(String.class)
                .findOne()
                .orElse("");
        Heading heading = new Heading(
                name,
                values(handle, NAMES + (asOf.isPresent() ? READ + KNOWN : OF_IDENTITY), identity, asOf),
                values(handle, TYPES + (asOf.isPresent() ? READ + KNOWN : OF_ENTITY), identity, asOf).stream()
                        .map(type -> Labelled.of(Mention.Type.class, type))
                        .toList(),
                outlets.stream().mapToInt(Dossier.Outlet::reports).sum(),
                outlets.stream()
                        .map(Dossier.Outlet::first)
                        .filter(day -> !day.isEmpty())
                        .min(String::compareTo),
                outlets.stream()
                        .map(Dossier.Outlet::last)
                        .filter(day -> !day.isEmpty())
                        .max(String::compareTo),
                match);
        return Optional.of(new Head(identity, heading, outlets));
    }

    private static List<String> values(Handle handle, String sql, String identity, Optional<LocalDate> asOf) {
        Query query = handle.createQuery(sql + BY_TIMES).bind("id", identity);
        asOf.ifPresent(day -> query.bind("day", day.toString()));
        return query.map((row, context) -> row.getString("value")).list();
    }

    private static List<Dossier.Outlet> outlets(Handle handle, String identity, Optional<LocalDate> asOf) {
        return handle.createQuery(OUTLETS)
                .bind("id", identity)
                .bind("day", asOf.map(LocalDate::toString).orElse("9999"))
                .map((row, context) -> new Dossier.Outlet(
                        row.getString("name"),
                        row.getInt("reports"),
                        Optional.ofNullable(row.getString("first")).orElse(""),
                        Optional.ofNullable(row.getString("last")).orElse("")))
                .list();
    }
}
