package org.hearsay.ledger.query;

import java.time.Instant;
import java.util.List;
import org.hearsay.ledger.store.Database;

/** What was filed when. */
public final class Filings {

    private static final int HOUR = "2031-05-02T08".length();

    private static final String HOURS = "SELECT MAX(COALESCE(again, filed)) AS last, COUNT(*) AS readings,"
            + " MIN(report.id) AS report, reader_version, again IS NOT NULL AS back FROM reading"
            + " JOIN report ON report.seq = reading.report GROUP BY SUBSTR(COALESCE(again, filed), 1, "
            + HOUR
            + "), reader_version, back ORDER BY last DESC LIMIT ?";

    private final Database database;

    public Filings(Database database) {
        this.database = database;
    }

    /** The latest filings, those of one hour and reader together; versions that were put back apart. */
    public List<Batch> latest(int most) {
        return database.read(handle -> handle.createQuery(HOURS)
                .bind(0, most)
                .map((row, context) -> new Batch(
                        Instant.parse(row.getString("last")),
                        row.getInt("readings"),
                        row.getString("report"),
                        row.getString("reader_version"),
                        row.getBoolean("back")))
                .list());
    }

    /**
     * What one reader read in an hour.
     *
     * @param last when the last of it was filed
     * @param report the id of one of the reports
     * @param back whether they had been read before, and are out again
     */
    public record Batch(Instant last, int readings, String report, String reader, boolean back) {}
}
