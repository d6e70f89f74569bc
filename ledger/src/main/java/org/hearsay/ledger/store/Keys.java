package org.hearsay.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;

/** What rows are known again by in any ledger: the same whatever else is in it, and in whatever order it was filed. */
public final class Keys {

    /** The columns of a report that a key is made of. */
    public static final String COLUMNS = "report.id AS report_id, report.sha256 AS sha256,"
            + " report.publisher AS given_publisher, report.published AS given_published";

    private static final int LENGTH = 16;

    private Keys() {}

    /**
     * The key of something that a reading has.
     *
     * @param row has {@link #COLUMNS}
     * @param id its id in the reading
     */
    public static String key(ResultSet row, String id) throws SQLException {
        return root(row).key(id);
    }

    /**
     * What the keys of all that readings of one report have begin from.
     *
     * @param row has {@link #COLUMNS}
     */
    public static Root root(ResultSet row) throws SQLException {
        return new Root(String.join(
                "\1",
                row.getString("report_id"),
                row.getString("sha256"),
                Objects.requireNonNullElse(row.getString("given_publisher"), "\0"),
                Objects.requireNonNullElse(row.getString("given_published"), "\0")));
    }

    /** A report, as it is known again. */
    public record Root(String written) {

        /** The key of something that a reading of the report has, by its id in the reading. */
        public String key(String id) {
            byte[] identity = (written + "\1" + id).getBytes(StandardCharsets.UTF_8);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity);
                return HexFormat.of().formatHex(digest).substring(0, LENGTH);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
