package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.Entity;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.store.Keys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Loads the entities of blocks, with what their reports say of them. */
final class LocalEntities {

    /** So many of those who are named in the same report are enough to tell by. */
    private static final int COMPANY = 40;

    private static final String ENTITIES = "SELECT entity.seq AS number, entity.reading AS reading, entity.id AS id,"
            + " entity.type AS type, entity.written AS name, entity.number AS count, reading.report AS report_number,"
            + " identity_member.block AS block, " + Assertions.REPORTED + " AS reported, " + Keys.COLUMNS
            + " FROM identity_member JOIN entity ON entity.seq = identity_member.entity"
            + " JOIN reading ON reading.seq = entity.reading JOIN report ON report.seq = reading.report"
            + " WHERE identity_member.block IN (<some>) ORDER BY entity.seq";

    private static final String NAMES = "SELECT entity_name.entity AS entity, entity_name.written AS written"
            + " FROM identity_member JOIN entity_name ON entity_name.entity = identity_member.entity"
            + " WHERE identity_member.block IN (<some>) ORDER BY entity_name.entity, entity_name.written";

    private static final String POSTS = "SELECT holder.entity AS entity, post.written AS written"
            + " FROM identity_member JOIN claim_role AS holder ON holder.entity = identity_member.entity"
            + " AND holder.role = 'holder'"
            + " JOIN claim_role AS post ON post.claim = holder.claim AND post.role IN ('post', 'rank')"
            + " WHERE identity_member.block IN (<some>)";

    private static final String KIN = "SELECT person.entity AS entity, relative.written AS relative,"
            + " relationship.written AS relationship, person.role AS role"
            + " FROM identity_member JOIN claim_role AS person ON person.entity = identity_member.entity"
            + " AND person.role IN ('person', 'relative')"
            + " JOIN claim_role AS other ON other.claim = person.claim AND other.role IN ('person', 'relative')"
            + " AND other.role <> person.role JOIN entity AS relative ON relative.seq = other.entity"
            + " JOIN claim_role AS relationship ON relationship.claim = person.claim AND relationship.role ="
            + " 'relationship' WHERE identity_member.block IN (<some>)";

    private static final String COMPANIES = "SELECT entity.reading AS reading, entity.written AS written FROM entity"
            + " JOIN identity_member ON identity_member.entity = entity.seq WHERE entity.reading IN (<some>)"
            + " ORDER BY entity.reading, entity.seq";

    private final Handle handle;
    private final List<String> blocks;

    LocalEntities(Handle handle, List<String> blocks) {
        this.handle = handle;
        this.blocks = blocks;
    }

    /** An entity, and its number in the ledger. */
    record Numbered(long number, String block, LocalEntity entity) {}

    /** The entities of the blocks, by block. */
    Map<String, List<Numbered>> load() {
        Map<Long, List<String>> names = words(NAMES);
        Map<Long, List<String>> posts = words(POSTS);
        Map<Long, Set<LocalEntity.Kin>> kin = kin();
        List<Row> rows = query(ENTITIES)
                .map((row, context) -> new Row(
                        row.getLong("number"),
                        row.getLong("reading"),
                        row.getString("block"),
                        new LocalEntity(
                                Keys.key(row, row.getString("id")),
                                Keys.key(row, ""),
                                row.getString("reported"),
                                Labelled.of(Mention.Type.class, row.getString("type")),
                                row.getString("name"),
                                List.of(),
                                Optional.ofNullable(row.getString("count"))
                                        .map(count -> Labelled.of(Entity.Number.class, count)),
                                Set.of(),
                                Set.of(),
                                Set.of())))
                .list();
        Map<Long, List<String>> companies = companies(rows);
        Map<String, List<Numbered>> byBlock = new TreeMap<>();
        for (Row row : rows) {
            Set<String> company = new HashSet<>(companies.getOrDefault(row.reading(), List.of()));
            company.remove(row.bare().name());
            byBlock.computeIfAbsent(row.block(), none -> new ArrayList<>())
                    .add(new Numbered(
                            row.number(),
                            row.block(),
                            row.full(
                                    names.getOrDefault(row.number(), List.of()),
                                    new HashSet<>(posts.getOrDefault(row.number(), List.of())),
                                    kin.getOrDefault(row.number(), Set.of()),
                                    company)));
        }
        return byBlock;
    }

    private Query query(String sql) {
        return handle.createQuery(sql).bindList("some", blocks);
    }

    private Map<Long, List<String>> words(String sql) {
        Map<Long, List<String>> found = new HashMap<>();
        query(sql)
                .map((row, context) -> Map.entry(row.getLong("entity"), row.getString("written")))
                .forEach(each -> found.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(sql.equals(POSTS) ? each.getValue().toLowerCase(Locale.ROOT) : each.getValue()));
        return found;
    }

    /** What the other is to the entity is only said where the entity is the person. */
    private Map<Long, Set<LocalEntity.Kin>> kin() {
        Map<Long, Set<LocalEntity.Kin>> found = new HashMap<>();
        query(KIN)
                .map((row, context) -> Map.entry(
                        row.getLong("entity"),
                        new LocalEntity.Kin(
                                row.getString("role").equals("person")
                                        ? row.getString("relationship").toLowerCase(Locale.ROOT)
                                        : "relative",
                                row.getString("relative"))))
                .forEach(each -> found.computeIfAbsent(each.getKey(), none -> new HashSet<>())
                        .add(each.getValue()));
        return found;
    }

    private Map<Long, List<String>> companies(List<Row> rows) {
        List<Long> readings = rows.stream().map(Row::reading).distinct().toList();
        Map<Long, List<String>> found = new HashMap<>();
        for (int begin = 0; begin < readings.size(); begin += 500) {
            handle.createQuery(COMPANIES)
                    .bindList("some", readings.subList(begin, Math.min(readings.size(), begin + 500)))
                    .map((row, context) -> Map.entry(row.getLong("reading"), row.getString("written")))
                    .forEach(each -> {
                        List<String> company = found.computeIfAbsent(each.getKey(), none -> new ArrayList<>());
                        if (company.size() < COMPANY) {
                            company.add(each.getValue());
                        }
                    });
        }
        return found;
    }

    private record Row(long number, long reading, String block, LocalEntity bare) {

        LocalEntity full(List<String> names, Set<String> posts, Set<LocalEntity.Kin> kin, Set<String> company) {
            return new LocalEntity(
                    bare.key(),
                    bare.report(),
                    bare.reported(),
                    bare.type(),
                    bare.name(),
                    names,
                    bare.number(),
                    posts,
                    kin,
                    company);
        }
    }
}
