package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A fact that answers a question, and how it stands.
 *
 * @param fact its id; another one once a claim comes in that goes before its first
 * @param claim the number of the first filed of its claims
 * @param status by its label
 * @param reports how many reports tell it
 * @param least how many independent origins it has at least
 * @param most and at most
 */
public record Answered(String fact, long claim, String status, int reports, int least, int most) {

    /** From a row with columns of these names. */
    public static Answered of(ResultSet row) throws SQLException {
        return new Answered(
                row.getString("fact"),
                row.getLong("claim"),
                row.getString("status"),
                row.getInt("reports"),
                row.getInt("least"),
                row.getInt("most"));
    }
}
