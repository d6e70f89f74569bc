package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.resolve.Resolver;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Tells the blocks of named entities. */
final class BlockOf {

    /** A row for each name of an entity; a query that begins so goes on with which. */
    static final String ENTITIES = "SELECT entity.seq AS number, entity.type AS type, entity.written AS name,"
            + " entity_name.written AS called FROM entity JOIN entity_name ON entity_name.entity = entity.seq";

    private BlockOf() {}

    /** The block of each entity that a query of {@link #ENTITIES} gives, by its number. */
    static Map<Long, String> each(Handle handle, Query query) {
        Map<Long, Named> named = new LinkedHashMap<>();
        query.map((row, context) -> new Row(
                        row.getLong("number"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        row.getString("name"),
                        row.getString("called")))
                .forEach(row -> named.computeIfAbsent(
                                row.number(), none -> new Named(row.type(), row.name(), new ArrayList<>()))
                        .names()
                        .add(row.called()));
        Map<Long, List<String>> kin = Kinfolk.of(
                handle,
                named.entrySet().stream()
                        .filter(each -> Resolver.needsKin(
                                each.getValue().type(), each.getValue().name()))
                        .map(Map.Entry::getKey)
                        .toList());
        Map<Long, String> blocks = new LinkedHashMap<>();
        named.forEach((number, entity) -> Resolver.block(
                        entity.type(),
                        entity.name(),
                        entity.names().stream().sorted().toList(),
                        kin.getOrDefault(number, List.of()))
                .ifPresent(block -> blocks.put(number, block)));
        return blocks;
    }

    private record Row(long number, Mention.Type type, String name, String called) {}

    private record Named(Mention.Type type, String name, List<String> names) {}
}
