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

/** Tells the blocks of named entities, a few entities at a time. */
final class BlockOf {

    /** What a query is to ask of {@code entity} and {@code entity_name}: a row for each name of an entity, those of one together. */
    static final String COLUMNS = "SELECT entity.seq AS number, entity.type AS type, entity.written AS name,"
            + " entity_name.written AS called";

    /** So many entities are held at once. */
    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final Taker taker;
    private final Map<Long, Named> named = new LinkedHashMap<>();

    private BlockOf(Handle handle, Taker taker) {
        this.handle = handle;
        this.taker = taker;
    }

    /** Takes the block of an entity. */
    interface Taker {
        void take(long entity, String block);
    }

    /** Gives the block of each entity that a query with the {@link #COLUMNS} gives. */
    static void each(Handle handle, Query query, Taker taker) {
        BlockOf blocks = new BlockOf(handle, taker);
        query.map((row, context) -> new Row(
                        row.getLong("number"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        row.getString("name"),
                        row.getString("called")))
                .forEach(blocks::add);
        blocks.tell();
    }

    private void add(Row row) {
        if (named.size() >= AT_ONCE && !named.containsKey(row.number())) {
            tell();
        }
        named.computeIfAbsent(row.number(), none -> new Named(row.type(), row.name(), new ArrayList<>()))
                .names()
                .add(row.called());
    }

    private void tell() {
        Map<Long, List<String>> kin = Kinfolk.of(
                handle,
                named.entrySet().stream()
                        .filter(each -> Resolver.needsKin(
                                each.getValue().type(), each.getValue().name()))
                        .map(Map.Entry::getKey)
                        .toList());
        named.forEach((number, entity) -> Resolver.block(
                        entity.type(),
                        entity.name(),
                        entity.names().stream().sorted().toList(),
                        kin.getOrDefault(number, List.of()))
                .ifPresent(block -> taker.take(number, block)));
        named.clear();
    }

    private record Row(long number, Mention.Type type, String name, String called) {}

    private record Named(Mention.Type type, String name, List<String> names) {}
}
