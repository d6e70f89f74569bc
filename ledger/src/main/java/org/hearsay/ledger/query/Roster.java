package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Everybody and everything that goes by a name, across reports: a page at a time, since their number has no bound. */
public final class Roster {

    /** The cross joins keep the order of the tables: else all members are gone through, and sorted, for each page. */
    private static final String PAGE =
            "SELECT identity.id, identity.name, identity.type, COUNT(DISTINCT reading.report)"
                    + " AS reports, MIN(" + Assertions.REPORTED + ") AS first, MAX(" + Assertions.REPORTED
                    + ") AS last FROM identity CROSS JOIN identity_member CROSS JOIN entity CROSS JOIN reading"
                    + " WHERE identity_member.identity = identity.id AND entity.seq = identity_member.entity"
                    + " AND reading.seq = entity.reading AND identity.id > :after AND "
                    + Assertions.REPORTED + " <= :day GROUP BY identity.id ORDER BY identity.id LIMIT :most";

    private static final String NAMES = "SELECT identity_member.identity, entity_name.written FROM identity_member JOIN"
            + " entity_name ON entity_name.entity = identity_member.entity JOIN entity ON entity.seq ="
            + " identity_member.entity JOIN reading ON reading.seq = entity.reading WHERE identity_member.identity IN"
            + " (<some>) AND " + Assertions.REPORTED + " <= :day GROUP BY identity_member.identity, entity_name.written"
            + " ORDER BY identity_member.identity, COUNT(*) DESC, entity_name.written";

    private static final String FACTS =
            "SELECT DISTINCT fact FROM fact_party WHERE identity IN (<some>) AND kind IN" + " (<kinds>) ORDER BY fact";

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
        String day = asOf.map(LocalDate::toString).orElse("9999");
        return database.read(handle -> {
            List<Entry> bare = handle.createQuery(PAGE)
                    .bind("after", after)
                    .bind("day", day)
                    .bind("most", most)
                    .map((row, context) -> new Entry(
                            row.getString("id"),
                            row.getString("name"),
                            Labelled.of(Mention.Type.class, row.getString("type")),
                            List.of(),
                            row.getInt("reports"),
                            row.getString("first"),
                            row.getString("last")))
                    .list();
            Map<String, List<String>> names = names(handle, bare, day);
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
        });
    }

    /** The ids of the facts of some kinds in which any of these fills a role. */
    public List<String> facts(List<String> identities, List<Kind> kinds) {
        if (identities.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery(FACTS)
                .bindList("some", Several.of(identities))
                .bindList("kinds", kinds.stream().map(Kind::name).toList())
                .mapTo(String.class)
                .list());
    }

    private static Map<String, List<String>> names(Handle handle, List<Entry> of, String day) {
        Map<String, List<String>> names = new HashMap<>();
        if (!of.isEmpty()) {
            handle.createQuery(NAMES)
                    .bindList("some", Several.of(of.stream().map(Entry::id).toList()))
                    .bind("day", day)
                    .map((row, context) -> Map.entry(row.getString("identity"), row.getString("written")))
                    .forEach(each -> names.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return names;
    }
}
