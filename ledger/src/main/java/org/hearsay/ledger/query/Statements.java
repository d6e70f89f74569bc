package org.hearsay.ledger.query;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Packed;
import org.jdbi.v3.core.Handle;

/** What was said, from the newest readings. */
public final class Statements {

    private static final String SELECT = """
        SELECT statement.*, source.written AS source_name, audience.written AS audience_name,
            reading.publisher, reading.published, reading.updated, reading.agency, reading.headline, reading.url,
            reading.filed,
            report.id AS report_id,
            EXISTS (SELECT 1 FROM report AS later WHERE later.id = report.id
                AND COALESCE(later.publisher, '') = COALESCE(report.publisher, '')
                AND (COALESCE(later.published, ''), later.seq) > (COALESCE(report.published, ''), report.seq)) AS superseded
        FROM statement
        JOIN newest_reading AS reading ON reading.seq = statement.reading
        JOIN report ON report.seq = reading.report
        LEFT JOIN entity AS source ON source.seq = statement.source_entity
        LEFT JOIN entity AS audience ON audience.seq = statement.audience_entity
        WHERE
        """;

    private static final String ORDER =
            " ORDER BY COALESCE(reading.published, reading.updated) IS NULL, COALESCE(reading.published,"
                    + " reading.updated), report.id, reading.publisher, report.sha256, statement.place, statement.seq";

    private static final String BY =
            SELECT + "statement.source_entity IN (SELECT seq FROM entity WHERE heading IN (<headings>))" + ORDER;

    private static final String ABOUT = SELECT + "statement.seq IN (SELECT statement_mention.statement FROM entity"
            + " JOIN statement_mention ON statement_mention.entity = entity.seq WHERE entity.heading IN (<headings>))"
            + ORDER;

    private static final String READINGS =
            "SELECT json FROM newest_reading JOIN report ON report.seq = newest_reading.report"
                    + " WHERE report.id = ? ORDER BY COALESCE(report.published, ''), report.seq";

    private static final String CONTENTS = """
        SELECT (SELECT COUNT(*) FROM report) AS reports, (SELECT COUNT(*) FROM reading) AS readings,
            (SELECT COUNT(*) FROM statement JOIN newest_reading ON newest_reading.seq = statement.reading) AS statements
        """;

    private final Database database;

    public Statements(Database database) {
        this.database = database;
    }

    /** What any of those whom a name can mean has said. */
    public List<Statement> by(String name) {
        return database.read(handle -> by(handle, People.keys(handle, name)));
    }

    /** What was said with a mention of any of those whom a name can mean. */
    public List<Statement> about(String name) {
        return database.read(handle -> about(handle, People.keys(handle, name)));
    }

    /** The newest readings of the reports with an id, the oldest version first. */
    public List<Reading> readings(String reportId) {
        return database
                .read(handle -> handle.createQuery(READINGS)
                        .bind(0, reportId)
                        .mapTo(byte[].class)
                        .list())
                .stream()
                .map(Packed::unpack)
                .toList();
    }

    /** How much there is. */
    public Contents contents() {
        return database.read(handle -> handle.createQuery(CONTENTS)
                .map((row, context) ->
                        new Contents(row.getInt("reports"), row.getInt("readings"), row.getInt("statements")))
                .one());
    }

    List<Statement> by(Handle handle, List<Long> headings) {
        return statements(handle, BY, headings);
    }

    List<Statement> about(Handle handle, List<Long> headings) {
        return statements(handle, ABOUT, headings);
    }

    private static List<Statement> statements(Handle handle, String query, List<Long> headings) {
        if (headings.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(query)
                .bindList("headings", headings)
                .map(new StatementMapper())
                .list();
    }
}
