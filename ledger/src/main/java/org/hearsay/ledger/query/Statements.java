package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.core.Reading;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Later;
import org.hearsay.ledger.store.Packed;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** What was said, from the newest readings. */
public final class Statements {

    private static final String NAMED = "SELECT statement.*, source.written AS source_name, source.number AS"
            + " source_number, audience.written AS audience_name, audience.number AS audience_number";

    private static final String PARTIES = " LEFT JOIN entity AS source ON source.seq = statement.source_entity"
            + " LEFT JOIN entity AS audience ON audience.seq = statement.audience_entity WHERE ";

    private static final String SELECT = NAMED + ", " + ReportMapper.COLUMNS + " FROM statement JOIN newest_reading AS"
            + " reading ON reading.seq = statement.reading JOIN report ON report.seq = reading.report" + PARTIES;

    private static final String ORDER = ReportMapper.ORDER + ", statement.place, statement.seq";

    /** Those with one of the names, and whoever is one with them across reports. */
    private static final String MEANT = "SELECT seq FROM entity WHERE heading IN (<headings>) UNION SELECT"
            + " other.entity FROM entity JOIN identity_member ON identity_member.entity = entity.seq JOIN"
            + " identity_member AS other ON other.identity = identity_member.identity"
            + " WHERE entity.heading IN (<headings>) AND identity_member.identity <> ''";

    private static final String BY = SELECT + "statement.source_entity IN (" + MEANT + ")" + ORDER;

    private static final String ABOUT = SELECT + "statement.seq IN (SELECT statement FROM statement_mention"
            + " WHERE entity IN (" + MEANT + "))" + ORDER;

    /** Without their reports: many are of one. */
    private static final String ALL = NAMED + " FROM statement" + PARTIES + "statement.seq IN (<statements>)";

    private static final String READINGS_OF = "SELECT DISTINCT reading FROM statement WHERE seq IN (<statements>)";

    private static final String READINGS = "SELECT report.id AS report, json FROM newest_reading JOIN report ON"
            + " report.seq = newest_reading.report WHERE report.id IN (<reports>) ORDER BY report.id, "
            + Later.SUPERSEDED + " DESC, COALESCE(report.published, ''), report.seq";

    private static final String CONTENTS = """
        SELECT (SELECT COUNT(*) FROM report) AS reports, (SELECT COUNT(*) FROM reading) AS readings,
            (SELECT COUNT(*) FROM statement JOIN newest_reading ON newest_reading.seq = statement.reading) AS statements,
            (SELECT COUNT(*) FROM claim JOIN newest_reading ON newest_reading.seq = claim.reading) AS claims
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
        return readings(List.of(reportId), Packed::unpack).getOrDefault(reportId, List.of());
    }

    /** For each of some reports by its id the same with their reports and sentences alone. */
    public Map<String, List<Reading>> openings(Collection<String> reports) {
        return readings(reports, Packed::opening);
    }

    private Map<String, List<Reading>> readings(Collection<String> reports, Function<byte[], Reading> unpacking) {
        Map<String, List<Reading>> found = new HashMap<>();
        database.read(handle -> Several.bind(handle.createQuery(READINGS), "reports", reports)
                        .map((row, context) -> Map.entry(row.getString("report"), row.getBytes("json")))
                        .list())
                .forEach(each -> found.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(unpacking.apply(each.getValue())));
        return found;
    }

    /** How much there is. */
    public Contents contents() {
        return database.read(handle -> handle.createQuery(CONTENTS)
                .map((row, context) -> new Contents(
                        row.getInt("reports"), row.getInt("readings"), row.getInt("statements"), row.getInt("claims")))
                .one());
    }

    List<Statement> by(Handle handle, List<Long> headings) {
        return statements(handle, BY, headings);
    }

    List<Statement> about(Handle handle, List<Long> headings) {
        return statements(handle, ABOUT, headings);
    }

    /** Statements by their numbers, of newer and older readings alike. */
    static Map<Long, Statement> all(Handle handle, Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Long> readings = Several.bind(handle.createQuery(READINGS_OF), "statements", numbers)
                .mapTo(Long.class)
                .list();
        StatementMapper mapper = new StatementMapper(ReportMapper.of(handle, readings));
        Map<Long, Statement> found = new HashMap<>();
        Several.bind(handle.createQuery(ALL), "statements", numbers)
                .map((row, context) -> Map.entry(row.getLong("seq"), mapper.map(row)))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    private static List<Statement> statements(Handle handle, String query, List<Long> headings) {
        if (headings.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(query)
                .bindList("headings", headings)
                .map(new StatementMapper(new ReportMapper()))
                .list();
    }
}
