package org.hearsay.ledger.query;

/** The claims of a place, in SQL: by the name in the report or in the gazetteer; a country stands for all places in it. */
final class Spots {

    /** Two tables to ask of: {@code spot}, the places that {@code :place} names, and {@code spotted}, the claims there. */
    static final String WITH = """
        WITH spot AS (
          SELECT DISTINCT geonames, CASE WHEN feature LIKE 'PCL%' THEN country END AS country FROM place
          WHERE name IN (SELECT seq FROM name WHERE joined = :place)
            OR entity IN (SELECT entity_name.entity FROM entity_name JOIN name ON name.seq = entity_name.name
                WHERE name.joined = :place)),
        spotted AS (
          SELECT seq FROM claim WHERE where_name IN (SELECT seq FROM name WHERE joined = :place)
          UNION SELECT seq FROM claim WHERE geonames IN (SELECT geonames FROM spot)
          UNION SELECT seq FROM claim WHERE country IN (SELECT country FROM spot WHERE country IS NOT NULL)
          UNION SELECT claim FROM claim_role WHERE role IN ('place', 'from', 'to') AND entity IN (
            SELECT entity FROM entity_name WHERE name IN (SELECT seq FROM name WHERE joined = :place))
          UNION SELECT claim FROM claim_role WHERE role IN ('place', 'from', 'to') AND entity IN (
            SELECT entity FROM place WHERE geonames IN (SELECT geonames FROM spot))
          UNION SELECT claim FROM claim_role WHERE role IN ('place', 'from', 'to') AND entity IN (
            SELECT entity FROM place WHERE country IN (SELECT country FROM spot WHERE country IS NOT NULL)))
        """;

    private Spots() {}
}
