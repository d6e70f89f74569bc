package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Kind;

/**
 * Which facts a register is to show: those that fit everything that is given, and of each facet any of its values.
 *
 * @param asOf only claims of reports that count from this day or before are known
 * @param happened whether only facts are wanted that some report says did happen or are so
 * @param words a name of somebody or of a place, or words that a claim stands in
 * @param from the first day of a span of time that the fact's own overlaps
 * @param to the last day of it
 */
public record TrackerQuery(
        Optional<LocalDate> asOf,
        boolean happened,
        Optional<String> words,
        Map<Facet, List<String>> values,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public TrackerQuery {
        Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(facet, List.copyOf(wanted));
            }
        });
        values = Map.copyOf(copy);
    }

    /** What is wanted of a facet; all if that is nothing. */
    public List<String> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** The same, whatever the value of a facet. */
    TrackerQuery without(Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(values);
        others.remove(facet);
        return new TrackerQuery(asOf, happened, words, others, from, to);
    }

    /** The same, whenever it was. */
    TrackerQuery whenever() {
        return new TrackerQuery(asOf, happened, words, values, Optional.empty(), Optional.empty());
    }

    /** Whether only the fact as it is told on a past day can say if it fits. */
    boolean isToBeTold() {
        return asOf.isPresent()
                && (values.containsKey(Facet.STATUS)
                        || named().filter(by -> !by.isOwn()).isPresent()
                        || from.isPresent()
                        || to.isPresent());
    }

    /** The kinds that facts are to be named by, if it matters. */
    Optional<NamedBy> named() {
        return Optional.of(values(Facet.KIND))
                .filter(names -> !names.isEmpty())
                .map(names -> new NamedBy(
                        names.stream().flatMap(name -> Kind.find(name).stream()).toList()));
    }

    /** How the rows are put in order. */
    public enum Order {
        /** Of those of a day, what most reports tell comes first. */
        REPORTED("fact.first_reported %1$s, fact.reports DESC, fact.id"),
        WHO("fact.who %1$s, fact.first_reported, fact.id"),
        WHEN("COALESCE(fact.earliest, fact.latest) IS NULL, COALESCE(fact.earliest, fact.latest) %1$s, fact.id"),
        KIND("fact.kind %1$s, fact.first_reported, fact.id"),
        STATUS("fact.status %1$s, fact.first_reported, fact.id"),
        ORIGINS("fact.least %1$s, fact.reports %1$s, fact.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql(boolean descending) {
            return " ORDER BY " + String.format(java.util.Locale.ROOT, sql, descending ? "DESC" : "ASC");
        }
    }
}
