package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Fact;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a register in SQL. */
final class TrackerFilter {

    private static final int MOST_NAMES = 500;

    private final TrackerQuery asked;
    private final List<String> identities;
    private final Optional<NamedBy> named;
    private final Map<Facet, String> lists = new EnumMap<>(Facet.class);
    private final List<String> conditions = new ArrayList<>();

    private TrackerFilter(TrackerQuery asked, List<String> identities) {
        this.asked = asked;
        this.identities = List.copyOf(identities);
        this.named = asked.named();
    }

    static TrackerFilter of(TrackerQuery asked, Handle handle) {
        List<String> identities = asked.words()
                .map(name -> Identities.of(handle, name))
                .map(found -> found.subList(0, Math.min(found.size(), MOST_NAMES)))
                .orElse(List.of());
        TrackerFilter filter = new TrackerFilter(asked, identities);
        filter.collect();
        return filter;
    }

    /** The same without values of one facet. */
    TrackerFilter without(Facet facet) {
        TrackerFilter other = new TrackerFilter(asked.without(facet), identities);
        other.collect();
        return other;
    }

    private void collect() {
        boolean past = asked.asOf().isPresent();
        if (past) {
            conditions.add("fact.first_reported <= :day");
        }
        if (asked.happened()) {
            conditions.add(past ? "fact.happened <= :day" : "fact.happened IS NOT NULL");
        }
        named.ifPresent(by -> conditions.add(past && !by.isOwn() ? by.sqlOfDay() : by.sql()));
        for (Facet facet : Facet.values()) {
            if (!asked.values(facet).isEmpty() && facet != Facet.KIND && !(past && facet == Facet.STATUS)) {
                lists.put(facet, facet.label());
                conditions.add(of(facet, past));
            }
        }
        if (!past) {
            span();
        }
        if (asked.words().isPresent()) {
            conditions.add(words());
        }
    }

    private static String of(Facet facet, boolean past) {
        String list = "IN (<" + facet.label() + ">)";
        return facet.isOfClaims()
                ? "fact.id IN (SELECT fact FROM fact_facet WHERE facet = '" + facet.label() + "' AND value " + list
                        + (past ? " AND since <= :day" : "") + ")"
                : "fact." + facet.label() + " " + list;
    }

    private void span() {
        if (asked.from().isPresent() || asked.to().isPresent()) {
            conditions.add("(fact.earliest IS NOT NULL OR fact.latest IS NOT NULL)");
        }
        asked.from().ifPresent(day -> conditions.add("(fact.latest IS NULL OR fact.latest >= :from)"));
        asked.to().ifPresent(day -> conditions.add("(fact.earliest IS NULL OR fact.earliest <= :to)"));
    }

    /** Whoever goes by that name, or a place of that name, or, if there is nobody and nothing, those words in a claim. */
    private String words() {
        String place = "SELECT fact FROM fact_facet WHERE facet = 'place' AND LOWER(value) = LOWER(:words)";
        String inClaims = "SELECT fact_claim.fact FROM claim JOIN fact_claim ON fact_claim.claim = claim.seq"
                + " WHERE claim.evidence_words LIKE :like ESCAPE '!'";
        return "fact.id IN ("
                + (identities.isEmpty()
                        ? inClaims
                        : "SELECT fact FROM fact_party WHERE identity IN (<identities>) UNION " + place)
                + ")";
    }

    /** From {@code WHERE} on; empty if all facts fit. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Whether nothing is asked but that it happened, and the day. */
    boolean isPlain() {
        return lists.isEmpty()
                && named.isEmpty()
                && asked.words().isEmpty()
                && asked.from().isEmpty()
                && asked.to().isEmpty();
    }

    Query bind(Query query) {
        asked.asOf().ifPresent(day -> query.bind("day", day.toString()));
        named.ifPresent(by -> by.bind(query));
        lists.forEach((facet, name) -> query.bindList(name, asked.values(facet)));
        if (asked.asOf().isEmpty()) {
            asked.from().ifPresent(day -> query.bind("from", day.toString()));
            asked.to().ifPresent(day -> query.bind("to", day.toString()));
        }
        asked.words().ifPresent(words -> {
            if (identities.isEmpty()) {
                query.bind("like", "%" + words.replaceAll("([!%_])", "!$1") + "%");
            } else {
                query.bind("words", words).bindList("identities", identities);
            }
        });
        return query;
    }

    /** Whether a fact as it is told on a past day fits where SQL cannot say. */
    boolean fits(Fact fact) {
        List<String> statuses = asked.values(Facet.STATUS);
        return (statuses.isEmpty() || statuses.contains(fact.status().label()))
                && named.map(by -> by.names(fact)).orElse(true)
                && (asked.from().isEmpty() && asked.to().isEmpty()
                        || fact.when().map(this::overlaps).orElse(false));
    }

    private boolean overlaps(Claim.When when) {
        boolean bounded = when.earliest().isPresent() || when.latest().isPresent();
        boolean over = isBefore(when.latest(), asked.from());
        boolean tocome = isBefore(asked.to(), when.earliest());
        return bounded && !over && !tocome;
    }

    private static boolean isBefore(Optional<java.time.LocalDate> one, Optional<java.time.LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
