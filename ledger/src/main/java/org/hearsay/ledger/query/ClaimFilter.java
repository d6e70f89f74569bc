package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Kind;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Turns a {@link ClaimQuery} into SQL that gives the numbers of the claims in the order of answers. */
final class ClaimFilter {

    private static final String SELECT = "SELECT claim.seq FROM claim"
            + " JOIN newest_reading AS reading ON reading.seq = claim.reading"
            + " JOIN report ON report.seq = reading.report"
            + " LEFT JOIN statement ON statement.seq = claim.statement";

    private static final String ORDER = ReportMapper.ORDER + ", claim.place, claim.seq";

    private static final String ROLE_OF = "claim.seq IN (SELECT claim_role.claim FROM entity JOIN claim_role ON"
            + " claim_role.entity = entity.seq WHERE entity.heading IN (<headings>))";

    private static final String DATED = "(claim.earliest IS NOT NULL OR claim.latest IS NOT NULL)";

    /** Spots are what the gazetteer has under the name; a country's spot has its code, which all places in it share. */
    private static final String AT = """
        (claim.where_name IN (SELECT seq FROM name WHERE joined = :place)
          OR claim.geonames IN (SELECT geonames FROM spot)
          OR claim.country IN (SELECT country FROM spot WHERE country IS NOT NULL)
          OR claim.seq IN (
            SELECT claim_role.claim FROM claim_role
            LEFT JOIN place ON place.entity = claim_role.entity
            LEFT JOIN entity_name ON entity_name.entity = claim_role.entity
            LEFT JOIN name ON name.seq = entity_name.name
            WHERE claim_role.role IN ('place', 'from', 'to')
              AND (name.joined = :place
                OR place.geonames IN (SELECT geonames FROM spot)
                OR place.country IN (SELECT country FROM spot WHERE country IS NOT NULL))))
        """;

    private static final String SPOT = """
        WITH spot AS (
          SELECT DISTINCT geonames, CASE WHEN feature LIKE 'PCL%' THEN country END AS country FROM place
          WHERE name IN (SELECT seq FROM name WHERE joined = :place)
            OR entity IN (SELECT entity_name.entity FROM entity_name JOIN name ON name.seq = entity_name.name
                WHERE name.joined = :place))
        """;

    private final ClaimQuery asked;
    private final List<Long> headings;

    /** @param headings those whom the name that is asked for can mean */
    ClaimFilter(ClaimQuery asked, List<Long> headings) {
        this.asked = asked;
        this.headings = List.copyOf(headings);
    }

    List<Long> find(Handle handle) {
        if (asked.who().isPresent() && headings.isEmpty()
                || asked.place().isPresent()
                        && asked.place().flatMap(NameKey::of).isEmpty()) {
            return List.of();
        }
        String where = String.join(" AND ", conditions());
        String sql =
                (asked.place().isPresent() ? SPOT : "") + SELECT + (where.isEmpty() ? "" : " WHERE " + where) + ORDER;
        Query query = handle.createQuery(sql);
        bind(query);
        return query.mapTo(Long.class).list();
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (!asked.kinds().isEmpty()) {
            conditions.add("claim.kind IN (<kinds>)");
        }
        if (asked.who().isPresent()) {
            conditions.add(ROLE_OF);
        }
        if (asked.from().isPresent() || asked.to().isPresent()) {
            conditions.add(DATED);
        }
        asked.from().ifPresent(day -> conditions.add("(claim.latest IS NULL OR claim.latest >= :from)"));
        asked.to().ifPresent(day -> conditions.add("(claim.earliest IS NULL OR claim.earliest <= :to)"));
        asked.place().ifPresent(name -> conditions.add(AT));
        asked.voice()
                .ifPresent(voice -> conditions.add(
                        switch (voice) {
                            case ClaimQuery.Speaking.Own own -> "claim.statement IS NULL";
                            case ClaimQuery.Speaking.By by -> "statement.speaker = :speaker";
                        }));
        asked.certainty().ifPresent(certainty -> conditions.add("claim.certainty = :certainty"));
        return conditions;
    }

    private void bind(Query query) {
        if (!asked.kinds().isEmpty()) {
            query.bindList("kinds", asked.kinds().stream().map(Kind::name).toList());
        }
        if (asked.who().isPresent()) {
            query.bindList("headings", headings);
        }
        asked.from().ifPresent(day -> query.bind("from", day.toString()));
        asked.to().ifPresent(day -> query.bind("to", day.toString()));
        asked.place().flatMap(NameKey::of).ifPresent(key -> query.bind("place", key.joined()));
        asked.certainty().ifPresent(certainty -> query.bind("certainty", certainty.label()));
        if (asked.voice().orElse(new ClaimQuery.Speaking.Own()) instanceof ClaimQuery.Speaking.By by) {
            query.bind("speaker", by.speaker().label());
        }
    }
}
