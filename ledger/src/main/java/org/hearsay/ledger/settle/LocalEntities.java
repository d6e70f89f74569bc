package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.resolve.Resolver;
import org.hearsay.ledger.store.Keys;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Loads the entities of blocks. */
final class LocalEntities {

    private static final String ENTITIES = "SELECT entity.seq AS number, entity.id AS id, entity.type AS type,"
            + " entity.written AS name, EXISTS (SELECT 1 FROM place WHERE place.entity = entity.seq) AS located,"
            + " identity_member.<by> AS together, identity_member.home AS home, identity_member.why AS why, "
            + Assertions.REPORTED + " AS reported, " + Keys.COLUMNS
            + " FROM identity_member JOIN entity ON entity.seq = identity_member.entity"
            + " JOIN reading ON reading.seq = entity.reading JOIN report ON report.seq = reading.report"
            + " WHERE identity_member.<by> IN (<some>) ORDER BY entity.seq";

    private static final String NAMES = "SELECT entity_name.entity AS entity, entity_name.written AS written"
            + " FROM identity_member JOIN entity_name ON entity_name.entity = identity_member.entity"
            + " WHERE identity_member.<by> IN (<some>) ORDER BY entity_name.entity, entity_name.written";

    private static final String PERSONS =
            "SELECT entity.seq AS number, entity.written AS name FROM identity_member JOIN entity ON entity.seq ="
                + " identity_member.entity WHERE identity_member.<by> IN (<some>) AND entity.type = 'person' ORDER BY"
                + " entity.seq";

    private LocalEntities() {}

    /**
     * An entity as it stands in the ledger.
     *
     * @param number its number there
     * @param home who it was, by its block alone, before that was touched; empty if it is new
     * @param why why it was
     */
    record Numbered(long number, String home, String why, LocalEntity entity) {}

    /** What entities are loaded by. */
    enum By {
        BLOCK,
        HOME;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The entities of blocks, or of those who are one by the names of a block, by what they are loaded by. */
    static Map<String, List<Numbered>> of(Handle handle, By by, List<String> some) {
        Map<Long, List<String>> names = new HashMap<>();
        Several.bind(handle.createQuery(NAMES).define("by", by.column()), "some", some)
                .map((row, context) -> Map.entry(row.getLong("entity"), row.getString("written")))
                .forEach(each -> names.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(each.getValue()));
        Map<Boolean, List<Long>> persons = Several.bind(
                        handle.createQuery(PERSONS).define("by", by.column()), "some", some)
                .map((row, context) -> Map.entry(row.getLong("number"), row.getString("name")))
                .collect(Collectors.partitioningBy(
                        each -> Resolver.needsKin(Mention.Type.PERSON, each.getValue()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        Map<Long, List<String>> kin = Kinfolk.of(handle, persons.getOrDefault(true, List.of()));
        List<Long> full = persons.getOrDefault(false, List.of());
        Map<Long, List<String>> described = Portraits.of(handle, full);
        Map<Long, List<String>> posts = by == By.HOME ? Portraits.posts(handle, full) : Map.of();
        Map<String, List<Numbered>> together = new TreeMap<>();
        Several.bind(handle.createQuery(ENTITIES).define("by", by.column()), "some", some)
                .map((row, context) -> Map.entry(
                        row.getString("together"),
                        new Numbered(
                                row.getLong("number"),
                                row.getString("home"),
                                row.getString("why"),
                                new LocalEntity(
                                        Keys.key(row, row.getString("id")),
                                        Keys.key(row, ""),
                                        row.getString("reported"),
                                        Labelled.of(Mention.Type.class, row.getString("type")),
                                        row.getString("name"),
                                        names.getOrDefault(row.getLong("number"), List.of()),
                                        row.getBoolean("located"),
                                        kin.getOrDefault(row.getLong("number"), List.of()),
                                        described.getOrDefault(row.getLong("number"), List.of()),
                                        posts.getOrDefault(row.getLong("number"), List.of())))))
                .forEach(each -> together.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(each.getValue()));
        return together;
    }
}
