package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Counts, for each facet of a register, how many of its facts have which value. */
public final class FacetCounts {

    private final Database database;

    public FacetCounts(Database database) {
        this.database = database;
    }

    /**
     * How many facts have a value, if nothing else is wanted of its facet.
     *
     * @param name of the value, for a person; else the value itself
     */
    public record Count(String value, String name, int facts) {}

    /**
     * The counts of a register.
     *
     * @param months how many facts began in which month, {@code 2031-05}, in order
     */
    public record Counts(Map<Facet, List<Count>> values, Map<String, Integer> months) {

        public Counts {
            values = Map.copyOf(values);
        }

        public List<Count> values(Facet facet) {
            return values.getOrDefault(facet, List.of());
        }
    }

    /**
     * Counts for a register; statuses only as of today, since a past one is not known before a fact is told. On a past day, a kind
     * that facts share with others counts all facts that a claim of that day tells of by it, however few of its claims those are.
     *
     * @param most so many values of a facet, those of most facts; those that are asked for are among them in any case
     */
    public Counts count(TrackerQuery asked, int most) {
        return database.read(handle -> {
            TrackerFilter filter = TrackerFilter.of(asked, handle);
            Map<Facet, List<Count>> all = together(handle, filter, asked);
            Map<Facet, List<Count>> values = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                List<Count> counts = all.containsKey(facet)
                        ? all.getOrDefault(facet, List.of())
                        : facet == Facet.STATUS && asked.asOf().isPresent()
                                ? List.of()
                                : counts(handle, facet, filter.without(facet), asked);
                List<Count> some = some(counts, asked.values(facet), most);
                values.put(facet, facet == Facet.PERSON ? named(handle, some) : some);
            }
            return new Counts(values, months(handle, asked.whenever()));
        });
    }

    /** The facets of claims that nothing is wanted of: the facts to be counted are the same, and are gone through once. */
    private static Map<Facet, List<Count>> together(Handle handle, TrackerFilter filter, TrackerQuery asked) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet.isOfClaims() && asked.values(facet).isEmpty()) {
                counts.put(facet, new ArrayList<>());
            }
        }
        if (!counts.isEmpty()) {
            filter.bind(handle.createQuery(query(counts.keySet(), filter, asked)))
                    .map((row, context) -> Map.entry(
                            Labelled.of(Facet.class, row.getString("facet")),
                            new Count(row.getString("value"), row.getString("value"), row.getInt("facts"))))
                    .forEach(each -> counts.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return counts;
    }

    private static List<Count> counts(Handle handle, Facet facet, TrackerFilter filter, TrackerQuery asked) {
        String query = switch (facet) {
            case KIND -> ofKinds(filter, asked);
            case STATUS -> of(facet, filter);
            case PERSON, PLACE, SPEAKER, OUTLET -> query(Set.of(facet), filter, asked);
        };
        return filter.bind(handle.createQuery(query))
                .map((row, context) -> new Count(row.getString("value"), row.getString("value"), row.getInt("facts")))
                .list();
    }

    private static String of(Facet facet, TrackerFilter filter) {
        return "SELECT fact." + facet.label() + " AS value, COUNT(*) AS facts FROM fact" + filter.where()
                + " GROUP BY value ORDER BY facts DESC, value";
    }

    /** Kinds that name facts beside their own are in the table of facets. */
    private static String ofKinds(TrackerFilter filter, TrackerQuery asked) {
        return "SELECT value, SUM(facts) AS facts FROM (SELECT value, facts FROM (" + of(Facet.KIND, filter)
                + ") UNION ALL SELECT value, facts FROM (" + query(Set.of(Facet.KIND), filter, asked)
                + ")) GROUP BY value ORDER BY facts DESC, value";
    }

    private static List<Count> some(List<Count> all, List<String> wanted, int most) {
        List<Count> some = new ArrayList<>();
        for (Count count : all) {
            if (some.size() < most || wanted.contains(count.value())) {
                some.add(count);
            }
        }
        return some;
    }

    private static String query(Set<Facet> facets, TrackerFilter filter, TrackerQuery asked) {
        String since = asked.asOf().isPresent() ? " AND since <= :day" : "";
        String of = facets.stream()
                .map(facet -> "'" + facet.label() + "'")
                .collect(Collectors.joining(", ", " facet IN (", ")"));
        String each = " GROUP BY facet, value ORDER BY facts DESC, value";
        if (filter.isPlain()) {
            String happened = asked.asOf().isPresent() ? " AND happened <= :day" : " AND happened IS NOT NULL";
            return "SELECT facet, value, COUNT(*) AS facts FROM fact_facet WHERE" + of + since
                    + (asked.happened() ? happened : "") + each;
        }
        String where = filter.where().isEmpty() ? " WHERE" : filter.where() + " AND";
        return "SELECT facet, value, COUNT(*) AS facts FROM fact CROSS JOIN fact_facet ON fact_facet.fact = fact.id"
                + where + of + since + each;
    }

    private static List<Count> named(Handle handle, List<Count> people) {
        if (people.isEmpty()) {
            return people;
        }
        Map<String, String> names = new LinkedHashMap<>();
        Several.bind(
                        handle.createQuery("SELECT id, name FROM identity WHERE id IN (<some>)"),
                        "some",
                        people.stream().map(Count::value).toList())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                .forEach(each -> names.put(each.getKey(), each.getValue()));
        return people.stream()
                .map(each -> new Count(each.value(), names.getOrDefault(each.value(), each.value()), each.facts()))
                .toList();
    }

    private static Map<String, Integer> months(Handle handle, TrackerQuery asked) {
        TrackerFilter filter = TrackerFilter.of(asked, handle);
        String where = filter.where().isEmpty() ? " WHERE" : filter.where() + " AND";
        Map<String, Integer> months = new LinkedHashMap<>();
        filter.bind(handle.createQuery("SELECT SUBSTR(fact.earliest, 1, 7) AS month, COUNT(*) AS facts FROM fact"
                        + where + " fact.earliest IS NOT NULL GROUP BY month ORDER BY month"))
                .map((row, context) -> Map.entry(row.getString("month"), row.getInt("facts")))
                .forEach(each -> months.put(each.getKey(), each.getValue()));
        return months;
    }
}
