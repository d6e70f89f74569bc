package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.store.Later;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** The report that a row stands in; rows of one reading share it. */
final class ReportMapper {

    /** What a query selects for it, where {@code reading} and {@code report} are those two tables. */
    static final String COLUMNS = """
        reading.publisher, reading.published, reading.updated, reading.agency, reading.headline, reading.url,
            reading.filed,
            report.id AS report_id,
        """ + Later.SUPERSEDED + " AS superseded ";

    /** The order of answers: by publication, then report; undated reports last. */
    static final String ORDER =
            " ORDER BY COALESCE(reading.published, reading.updated) IS NULL, COALESCE(reading.published,"
                    + " reading.updated), report.id, reading.publisher, report.sha256";

    private static final String OF_READINGS = "SELECT reading.seq AS reading, " + COLUMNS
            + " FROM reading JOIN report ON report.seq = reading.report WHERE reading.seq IN (<readings>)";

    private final Map<Long, ReportRef> reports = new HashMap<>();

    /** One that knows the reports of the readings with some numbers. */
    static ReportMapper of(Handle handle, Collection<Long> readings) {
        ReportMapper mapper = new ReportMapper();
        if (!readings.isEmpty()) {
            Several.bind(handle.createQuery(OF_READINGS), "readings", readings)
                    .map((row, context) -> mapper.map(row))
                    .list();
        }
        return mapper;
    }

    /** @param row has a column {@code reading}, and {@link #COLUMNS} unless the report is known */
    ReportRef map(ResultSet row) throws SQLException {
        long reading = row.getLong("reading");
        ReportRef known = reports.get(reading);
        if (known != null) {
            return known;
        }
        ReportRef report = new ReportRef(
                row.getString("report_id"),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("published")),
                Optional.ofNullable(row.getString("updated")),
                Optional.ofNullable(row.getString("agency")),
                Optional.ofNullable(row.getString("headline")),
                Optional.ofNullable(row.getString("url")),
                Instant.parse(row.getString("filed")),
                row.getBoolean("superseded"));
        reports.put(reading, report);
        return report;
    }
}
