package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hearsay.ledger.fact.PlaceName;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Where facts were so. */
public final class Whereabouts {

    private static final String CLAIMS =
            "SELECT fact_claim.fact AS fact, claim.where_written AS name, claim.geonames AS geonames, claim.latitude"
                + " AS latitude, claim.longitude AS longitude, claim.country AS country FROM claim JOIN fact_claim ON"
                + " fact_claim.claim = claim.seq WHERE claim.where_written IS NOT NULL";

    private static final String KNOWN =
            " AND claim.reading IN (SELECT seq FROM reading WHERE " + Assertions.REPORTED + " <= :day)";

    private static final String OF_FACTS = " AND fact_claim.fact IN (<facts>)";

    /** So many facts or places are asked for one by one; of more, all are gone through. */
    private static final int FEW = 500;

    private static final String WIDE =
            "SELECT DISTINCT geonames, latitude, longitude FROM place WHERE ((feature >= 'PCL' AND"
                    + " feature < 'PCM') OR feature IN ('CONT', 'RGN', 'OCN', 'SEA'))";

    private final Database database;

    public Whereabouts(Database database) {
        this.database = database;
    }

    /**
     * The places of some facts, those with most of them first; a fact is at each place that a claim of it has. Where the gazetteer
     * was not sure in one report, a name is taken for the one place that it stands for in all others.
     */
    public List<Spot> of(Set<String> facts, Optional<LocalDate> asOf) {
        return database.read(handle -> {
            if (facts.isEmpty()) {
                return List.of();
            }
            Map<Point, Tally> tallies = new HashMap<>();
            boolean few = facts.size() <= FEW;
            Query claims = handle.createQuery(CLAIMS + (few ? OF_FACTS : "") + (asOf.isPresent() ? KNOWN : ""));
            asOf.ifPresent(day -> claims.bind("day", day.toString()));
            (few ? claims.bindList("facts", List.copyOf(facts)) : claims)
                    .map((row, context) -> claim(row)).stream()
                            .filter(claim -> facts.contains(claim.fact()))
                            .forEach(claim -> tallies.computeIfAbsent(claim.point(), none -> new Tally())
                                    .add(claim));
            Set<Point> wide = wide(handle, tallies.keySet());
            return byName(tallies).entrySet().stream()
                    .map(each -> each.getValue().spot(each.getKey(), wide.contains(each.getKey())))
                    .sorted(Comparator.comparingInt((Spot spot) -> spot.facts().size())
                            .reversed()
                            .thenComparing(Spot::name))
                    .toList();
        });
    }

    private static Map<Point, Tally> byName(Map<Point, Tally> tallies) {
        Map<String, Set<Point>> named = new HashMap<>();
        tallies.forEach((point, tally) -> {
            if (point.geonames() != 0) {
                tally.names
                        .keySet()
                        .forEach(name -> named.computeIfAbsent(name.toLowerCase(Locale.ROOT), none -> new HashSet<>())
                                .add(point));
            }
        });
        Map<Point, Tally> joined = new HashMap<>();
        tallies.forEach((point, tally) -> {
            Set<Point> same = point.geonames() == 0 ? named.getOrDefault(point.name(), Set.of()) : Set.of();
            Point known = same.size() == 1 ? same.iterator().next() : point;
            joined.computeIfAbsent(known, none -> new Tally()).addAll(tally);
        });
        return joined;
    }

    private static Set<Point> wide(Handle handle, Set<Point> points) {
        List<Long> places = points.stream()
                .map(Point::geonames)
                .filter(id -> id != 0)
                .distinct()
                .toList();
        boolean few = places.size() <= FEW;
        if (places.isEmpty()) {
            return Set.of();
        }
        Query query = handle.createQuery(few ? WIDE + " AND geonames IN (<places>)" : WIDE);
        return new HashSet<>((few ? query.bindList("places", places) : query)
                .map((row, context) -> point(row, ""))
                .list());
    }

    private static Located claim(ResultSet row) throws SQLException {
        String name = PlaceName.quietly(row.getString("name"));
        return new Located(
                row.getString("fact"),
                name,
                Optional.ofNullable(row.getString("country")).orElse(""),
                point(row, row.getLong("geonames") == 0 ? name.toLowerCase(Locale.ROOT) : ""));
    }

    private static Point point(ResultSet row, String name) throws SQLException {
        return new Point(row.getLong("geonames"), row.getDouble("latitude"), row.getDouble("longitude"), name);
    }

    /** What is one place; one without coordinates goes by its name. A country has the id of its capital in some gazetteers. */
    private record Point(long geonames, double latitude, double longitude, String name) {}

    private record Located(String fact, String name, String country, Point point) {}

    private static final class Tally {

        private final Map<String, Integer> names = new HashMap<>();
        private final Set<String> facts = new HashSet<>();
        private String country = "";

        void add(Located claim) {
            names.merge(claim.name(), 1, Integer::sum);
            facts.add(claim.fact());
            country = claim.country().isEmpty() ? country : claim.country();
        }

        void addAll(Tally other) {
            other.names.forEach((name, times) -> names.merge(name, times, Integer::sum));
            facts.addAll(other.facts);
            country = other.country.isEmpty() ? country : other.country;
        }

        Spot spot(Point point, boolean wide) {
            return new Spot(
                    names.entrySet().stream()
                            .max(Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .orElse(""),
                    point.geonames() == 0 ? OptionalLong.empty() : OptionalLong.of(point.geonames()),
                    point.latitude(),
                    point.longitude(),
                    country,
                    wide,
                    List.copyOf(facts));
        }
    }
}
