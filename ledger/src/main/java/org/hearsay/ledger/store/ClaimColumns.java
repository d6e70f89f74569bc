package org.hearsay.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.core.Claim;

/** What several columns of a claim's row tell together. */
public final class ClaimColumns {

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

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
