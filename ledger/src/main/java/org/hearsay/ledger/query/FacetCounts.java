package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.store.Database;
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
     * Counts for a register; statuses only as of today, since a past one is not known before a fact is told.
     *
     * @param most so many values of a facet, those of most facts; those that are asked for are among them in any case
     */
    public Counts count(TrackerQuery asked, int most) {
        return database.read(handle -> {
            Map<Facet, List<Count>> values = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                boolean told = facet == Facet.STATUS && asked.asOf().isPresent();
                values.put(facet, told ? List.of() : counts(handle, facet, asked, most));
            }
            return new Counts(values, months(handle, asked.whenever()));
        });
    }

    private static List<Count> counts(Handle handle, Facet facet, TrackerQuery asked, int most) {
        List<String> wanted = asked.values(facet);
        TrackerFilter filter = TrackerFilter.of(asked.without(facet), handle);
        List<Count> all = filter.bind(handle.createQuery(query(facet, filter, asked)))
                .map((row, context) -> new Count(row.getString(1), row.getString(1), row.getInt(2)))
                .list();
        List<Count> some = new ArrayList<>();
        for (Count count : all) {
            if (some.size() < most || wanted.contains(count.value())) {
                some.add(count);
            }
        }
        return facet == Facet.PERSON ? named(handle, some) : some;
    }

    private static String query(Facet facet, TrackerFilter filter, TrackerQuery asked) {
        String since = asked.asOf().isPresent() ? " AND since <= :day" : "";
        if (!facet.isOfClaims()) {
            return "SELECT fact." + facet.label() + " AS value, COUNT(*) AS facts FROM fact" + filter.where()
                    + " GROUP BY value ORDER BY facts DESC, value";
        }
        if (filter.isPlain()) {
            String happened = asked.asOf().isPresent() ? " AND happened <= :day" : " AND happened IS NOT NULL";
            return "SELECT value, COUNT(*) AS facts FROM fact_facet WHERE facet = '" + facet.label() + "'" + since
                    + (asked.happened() ? happened : "") + " GROUP BY value ORDER BY facts DESC, value";
        }
        String where = filter.where().isEmpty() ? " WHERE" : filter.where() + " AND";
        return "SELECT value, COUNT(*) AS facts FROM fact CROSS JOIN fact_facet ON fact_facet.fact = fact.id" + where
                + " facet = '" + facet.label() + "'" + since + " GROUP BY value ORDER BY facts DESC, value";
    }

    private static List<Count> named(Handle handle, List<Count> people) {
        if (people.isEmpty()) {
            return people;
        }
        Map<String, String> names = new LinkedHashMap<>();
        handle.createQuery("SELECT id, name FROM identity WHERE id IN (<some>)")
                .bindList("some", people.stream().map(Count::value).toList())
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
