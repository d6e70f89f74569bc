package org.hearsay.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.TrackerQuery;
import org.jdbi.v3.core.Handle;

/** Files what is asked, part by part, and reads it again. */
final class Questions {

    private static final String ALL = "all";
    private static final String WORDS = "q";
    private static final String FROM = "from";
    private static final String TO = "to";

    private Questions() {}

    static void add(Handle handle, long watch, TrackerQuery asked) {
        if (!asked.happened()) {
            part(handle, watch, ALL, "yes");
        }
        asked.words().ifPresent(words -> part(handle, watch, WORDS, words));
        asked.from().ifPresent(day -> part(handle, watch, FROM, day.toString()));
        asked.to().ifPresent(day -> part(handle, watch, TO, day.toString()));
        asked.values()
                .forEach((facet, values) ->
                        values.stream().distinct().forEach(value -> part(handle, watch, facet.label(), value)));
    }

    private static void part(Handle handle, long watch, String part, String value) {
        handle.execute("INSERT INTO watch_part (watch, part, value) VALUES (?, ?, ?)", watch, part, value);
    }

    static TrackerQuery of(Handle handle, long watch) {
        Map<String, List<String>> parts = new TreeMap<>();
        handle.createQuery("SELECT part, value FROM watch_part WHERE watch = :watch ORDER BY part, value")
                .bind("watch", watch)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(each -> parts.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(each.getValue()));
        Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, parts.getOrDefault(facet.label(), List.of()));
        }
        return new TrackerQuery(
                Optional.empty(),
                !parts.containsKey(ALL),
                first(parts, WORDS),
                values,
                first(parts, FROM).map(LocalDate::parse),
                first(parts, TO).map(LocalDate::parse));
    }

    private static Optional<String> first(Map<String, List<String>> parts, String name) {
        return parts.getOrDefault(name, List.of()).stream().findFirst();
    }
}
