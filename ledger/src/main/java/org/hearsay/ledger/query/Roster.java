package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Everybody and everything that goes by a name, across reports: a page at a time, since their number has no bound. */
public final class Roster {

    /** The cross joins keep the order of the tables: else all members are gone through, and sorted, for each page. */
    private static final String HEADS =
            "SELECT identity.id, identity.name, identity.type, COUNT(DISTINCT reading.report)"
                    + " AS reports, MIN(" + Assertions.REPORTED + ") AS first, MAX(" + Assertions.REPORTED
                    + ") AS last FROM identity CROSS JOIN identity_member CROSS JOIN entity CROSS JOIN reading"
                    + " WHERE identity_member.identity = identity.id AND entity.seq = identity_member.entity"
                    + " AND reading.seq = entity.reading AND " + Assertions.REPORTED + " <= :day AND ";

    private static final String ORDER = " GROUP BY identity.id ORDER BY identity.id";

    private static final String PAGE = HEADS + "identity.id > :after" + ORDER + " LIMIT :most";

    private static final String RANGE = HEADS + "identity.id BETWEEN :first AND :last" + ORDER;

    private static final String NAMED = "SELECT identity_member.identity, entity_name.written FROM identity_member JOIN"
            + " entity_name ON entity_name.entity = identity_member.entity";

    private static final String NAMED_BY =
            " JOIN entity ON entity.seq = identity_member.entity JOIN reading ON reading.seq = entity.reading AND "
                    + Assertions.REPORTED + " <= :day";

    private static final String MOST_USED = " WHERE identity_member.identity IN (<some>)"
            + " GROUP BY identity_member.identity, entity_name.written"
            + " ORDER BY identity_member.identity, COUNT(*) DESC, entity_name.written";

    private static final String FACTS =
            "SELECT DISTINCT fact FROM fact_party WHERE identity IN (<some>) AND kind IN" + " (<kinds>) ORDER BY fact";

    /** How many are fetched at once: their number has no bound. */
    private static final int BATCH = 200;

    private final Database database;

    public Roster(Database database) {
        this.database = database;
    }

    /**
     * Somebody or something across reports.
     *
     * @param name the fullest, as most reports spell it
     * @param names every name it goes by, the most used first
     * @param reports in how many it is
     * @param first the day, ISO 8601, of the first of them
     * @param last the day of the last
     */
    public record Entry(
            String id, String name, Mention.Type type, List<String> names, int reports, String first, String last) {

        public Entry {
            names = List.copyOf(names);
        }
    }

    /**
     * Some of them, in the order of their ids.
     *
     * @param asOf only reports that count from this day or before are known
     * @param after the id after which the page begins; empty for the first
     * @param most how many to give
     */
    public List<Entry> page(Optional<LocalDate> asOf, String after, int most) {
        return database.read(handle -> named(
                handle, heads(handle.createQuery(PAGE).bind("after", after).bind("most", most), asOf), asOf));
    }

    /** Gives all of them in the order of their ids, some at a time; they are fetched a few at a time as they are taken. */
    public void all(Optional<LocalDate> asOf, Consumer<List<Entry>> taker) {
        List<String> ids = database.read(handle -> handle.createQuery("SELECT id FROM identity ORDER BY id")
                .mapTo(String.class)
                .list());
        Ahead.each(Ahead.parts(ids, BATCH, some -> range(some.getFirst(), some.getLast(), asOf)), taker);
    }

    private List<Entry> range(String first, String last, Optional<LocalDate> asOf) {
        return database.read(handle -> named(
                handle, heads(handle.createQuery(RANGE).bind("first", first).bind("last", last), asOf), asOf));
    }

    private static List<Entry> heads(Query query, Optional<LocalDate> asOf) {
        return query.bind("day", asOf.map(LocalDate::toString).orElse("9999"))
                .map((row, context) -> new Entry(
                        row.getString("id"),
                        row.getString("name"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        List.of(),
                        row.getInt("reports"),
                        row.getString("first"),
                        row.getString("last")))
                .list();
    }

    private static List<Entry> named(Handle handle, List<Entry> bare, Optional<LocalDate> asOf) {
        Map<String, List<String>> names = names(handle, bare, asOf);
        return bare.stream()
                .map(each -> new Entry(
                        each.id(),
                        each.name(),
                        each.type(),
                        names.getOrDefault(each.id(), List.of()),
                        each.reports(),
                        each.first(),
                        each.last()))
                .toList();
    }

    /** The ids of the facts of some kinds in which any of these fills a role. */
    public List<String> facts(List<String> identities, List<Kind> kinds) {
        if (identities.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> Several.bind(handle.createQuery(FACTS), "some", identities)
                .bindList("kinds", kinds.stream().map(Kind::name).toList())
                .mapTo(String.class)
                .list());
    }

    private static Map<String, List<String>> names(Handle handle, List<Entry> of, Optional<LocalDate> asOf) {
        Map<String, List<String>> names = new HashMap<>();
        if (!of.isEmpty()) {
            Query query = Several.bind(
                    handle.createQuery(NAMED + (asOf.isPresent() ? NAMED_BY : "") + MOST_USED),
                    "some",
                    of.stream().map(Entry::id).toList());
            asOf.ifPresent(day -> query.bind("day", day.toString()));
            query.map((row, context) -> Map.entry(row.getString("identity"), row.getString("written")))
                    .forEach(each -> names.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return names;
    }
}
