package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.resolve.NameKey;
import org.hearsay.ledger.settle.Assertions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds the ids of facts that can fit a question, in the order of answers, and says of a fact whether it does. As of a day, SQL
 * finds those whose claims can fit; the fact that is told from the claims of that day decides.
 */
final class FactFilter {

    static final String ORDER = " ORDER BY fact.first_reported, fact.id";

    /** The day is wrapped so that the index of days is not taken, in which all facts would be gone through for a few. */
    private static final String ORDER_OF_FEW = " ORDER BY COALESCE(fact.first_reported, ''), fact.id";

    private final FactQuery asked;
    private final ClaimQuery claims;
    private final NamedBy named;
    private final List<String> identities;

    /** @param identities those whom the name that is asked for can mean */
    FactFilter(FactQuery asked, List<String> identities) {
        this.asked = asked;
        this.claims = asked.claims();
        this.named = new NamedBy(claims.kinds());
        this.identities = List.copyOf(identities);
    }

    List<String> find(Handle handle) {
        return rows(handle, "fact.id", (row, context) -> row.getString("id"));
    }

    /** What some columns of the rows of these facts hold. */
    <T> List<T> rows(Handle handle, String columns, RowMapper<T> mapper) {
        if (claims.who().isPresent() && identities.isEmpty()
                || claims.place().isPresent()
                        && claims.place().flatMap(NameKey::of).isEmpty()) {
            return List.of();
        }
        String where = String.join(" AND ", conditions());
        boolean counted = asked.most() > 0 && asked.asOf().isEmpty();
        boolean few = claims.who().isPresent() || claims.place().isPresent();
        Query query =
                handle.createQuery((claims.place().isPresent() ? Spots.WITH : "") + "SELECT " + columns + " FROM fact"
                        + (where.isEmpty() ? "" : " WHERE " + where) + (few ? ORDER_OF_FEW : ORDER)
                        + (counted ? " LIMIT " + asked.most() : ""));
        bind(query);
        return query.map(mapper).list();
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (claims.who().isPresent()) {
            conditions.add("fact.id IN (" + parties() + ")");
        }
        if (asked.asOf().isPresent()) {
            conditions.add("fact.first_reported <= :day");
            if (!claims.kinds().isEmpty()) {
                conditions.add(named.sqlOfDay());
            }
            if (asked.conflicting()) {
                conditions.add("fact.id IN (SELECT fact FROM fact_claim GROUP BY fact HAVING COUNT(*) > 1)");
            }
            List<String> now = ofAll();
            if (!now.isEmpty()) {
                conditions.add("(fact.last_reported > :day OR " + String.join(" AND ", now) + ")");
            }
        } else {
            if (!claims.kinds().isEmpty()) {
                conditions.add(named.sql());
            }
            conditions.addAll(ofAll());
        }
        if (claims.place().isPresent()) {
            conditions.add("fact.id IN (SELECT fact FROM fact_claim WHERE claim IN (SELECT seq FROM spotted))");
        }
        if (isOfOneClaim()) {
            conditions.add(oneClaim());
        }
        return conditions;
    }

    /** The facts of the identities; where nothing else is asked for, no more of them than are wanted. */
    private String parties() {
        String of = "SELECT fact FROM fact_party WHERE identity IN (<identities>)";
        if (asked.asOf().isPresent()) {
            return of + " AND first_reported <= :day";
        }
        String ofKinds =
                claims.kinds().isEmpty() ? of : of + " AND kind IN (" + (named.isOwn() ? "<kinds>" : "<alike>") + ")";
        boolean nothingElse = asked.equals(FactQuery.ALL
                .of(ClaimQuery.ALL.with(claims.who().orElse("")).ofKinds(claims.kinds()))
                .first(asked.most()));
        return nothingElse && named.isOwn() && asked.most() > 0
                ? ofKinds + " GROUP BY fact, first_reported ORDER BY first_reported, fact LIMIT " + asked.most()
                : ofKinds;
    }

    /** What the row of a fact tells of it by all its claims: also how it stood on any day since the last of their reports. */
    private List<String> ofAll() {
        List<String> conditions = new ArrayList<>();
        if (claims.from().isPresent() || claims.to().isPresent()) {
            conditions.add("(fact.earliest IS NOT NULL OR fact.latest IS NOT NULL)");
        }
        claims.from().ifPresent(day -> conditions.add("(fact.latest IS NULL OR fact.latest >= :from)"));
        claims.to().ifPresent(day -> conditions.add("(fact.earliest IS NULL OR fact.earliest <= :to)"));
        if (asked.minOrigins() > 0) {
            conditions.add("fact.least >= " + asked.minOrigins());
        }
        if (!asked.statuses().isEmpty()) {
            conditions.add("fact.status IN (<statuses>)");
        }
        if (asked.conflicting()) {
            conditions.add("fact.conflicts > 0");
        }
        return conditions;
    }

    private boolean isOfOneClaim() {
        boolean told = claims.voice().isPresent() || claims.certainty().isPresent() || asked.happened();
        return told || claims.place().isPresent() && asked.asOf().isPresent();
    }

    /** Place, voice and certainty are those of one claim, which has to be known. */
    private String oneClaim() {
        List<String> conditions = new ArrayList<>(List.of("fact_claim.fact = fact.id"));
        claims.place().ifPresent(place -> conditions.add("claim.seq IN (SELECT seq FROM spotted)"));
        claims.voice()
                .ifPresent(voice -> conditions.add(
                        switch (voice) {
                            case ClaimQuery.Speaking.Own own -> "claim.statement IS NULL";
                            case ClaimQuery.Speaking.By by -> "statement.speaker = :speaker";
                        }));
        claims.certainty().ifPresent(certainty -> conditions.add("claim.certainty = :certainty"));
        if (asked.happened()) {
            conditions.add("claim.polarity = '+' AND claim.realis IN ('actual', 'ongoing')");
        }
        asked.asOf().ifPresent(day -> conditions.add(Assertions.REPORTED + " <= :day"));
        return "EXISTS (SELECT 1 FROM fact_claim JOIN claim ON claim.seq = fact_claim.claim"
                + " JOIN reading ON reading.seq = claim.reading LEFT JOIN statement ON statement.seq = claim.statement"
                + " WHERE " + String.join(" AND ", conditions) + ")";
    }

    private void bind(Query query) {
        if (!claims.kinds().isEmpty()) {
            named.bind(query);
        }
        if (claims.who().isPresent()) {
            query.bindList("identities", identities);
        }
        claims.place().flatMap(NameKey::of).ifPresent(key -> query.bind("place", key.joined()));
        claims.certainty().ifPresent(certainty -> query.bind("certainty", certainty.label()));
        if (claims.voice().orElse(new ClaimQuery.Speaking.Own()) instanceof ClaimQuery.Speaking.By by) {
            query.bind("speaker", by.speaker().label());
        }
        asked.asOf().ifPresent(day -> query.bind("day", day.toString()));
        claims.from().ifPresent(day -> query.bind("from", day.toString()));
        claims.to().ifPresent(day -> query.bind("to", day.toString()));
        if (!asked.statuses().isEmpty()) {
            query.bindList(
                    "statuses", asked.statuses().stream().map(Labelled::label).toList());
        }
    }

    /** Whether a fact as it is told fits. */
    boolean fits(Fact fact) {
        return (claims.kinds().isEmpty() || named.names(fact))
                && (claims.who().isEmpty() || fact.claims().stream().anyMatch(each -> isAbout(each.claim())))
                && (claims.from().isEmpty() && claims.to().isEmpty()
                        || fact.when().map(this::overlaps).orElse(false))
                && fact.origins().least() >= asked.minOrigins()
                && (asked.statuses().isEmpty() || asked.statuses().contains(fact.status()))
                && !(asked.conflicting() && fact.conflicts().isEmpty());
    }

    private boolean isAbout(Assertion claim) {
        return claim.fillers().stream()
                .flatMap(each -> each.who().stream())
                .anyMatch(who -> identities.contains(who.identity()));
    }

    private boolean overlaps(Claim.When when) {
        Optional<LocalDate> earliest = when.earliest();
        Optional<LocalDate> latest = when.latest();
        return (earliest.isPresent() || latest.isPresent())
                && (claims.from().isEmpty()
                        || latest.isEmpty()
                        || !latest.get().isBefore(claims.from().get()))
                && (claims.to().isEmpty()
                        || earliest.isEmpty()
                        || !earliest.get().isAfter(claims.to().get()));
    }
}
