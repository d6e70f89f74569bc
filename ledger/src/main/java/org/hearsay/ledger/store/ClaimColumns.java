package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.core.Claim;

/** What is read of claims in more than one place: what several columns of a row tell together, and who says it. */
public final class ClaimColumns {

    /**
     * How a query begins that needs the chains of {@code <some>} claims: a table {@code chain} of claim, depth and statement, from
     * the innermost statement outward. An id that a reading gives twice, or in a circle, ends the chain.
     */
    public static final String CHAIN = """
        WITH RECURSIVE chain (claim, depth, statement) AS (
          SELECT seq, 0, statement FROM claim WHERE seq IN (<some>) AND statement IS NOT NULL
          UNION ALL
          SELECT chain.claim, chain.depth + 1, outside.seq FROM chain
          JOIN statement AS inside ON inside.seq = chain.statement
          JOIN statement AS outside ON outside.reading = inside.reading AND outside.id = inside.parent
          WHERE chain.depth < 8 AND inside.parent IS NOT NULL)
        """;

    private ClaimColumns() {}

    /** When it was so; empty where the report does not say. */
    public static Optional<Claim.When> when(ResultSet row) throws SQLException {
        boolean approximate = row.getBoolean("approximate");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Claim.When(
                        text(row, "earliest").map(LocalDate::parse),
                        text(row, "latest").map(LocalDate::parse),
                        text(row, "time"),
                        approximate));
    }

    /** Where it was so; empty where the report does not say. */
    public static Optional<Claim.Where> where(ResultSet row) throws SQLException {
        Optional<String> place = text(row, "where_written");
        if (place.isEmpty()) {
            return Optional.empty();
        }
        long geonames = row.getLong("geonames");
        OptionalLong known = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(geonames);
        return Optional.of(new Claim.Where(place.get(), known, row.getDouble("latitude"), row.getDouble("longitude")));
    }

    /** What a column holds, if it holds anything. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
