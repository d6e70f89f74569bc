package org.hearsay.ledger.decision;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.ledger.decision.Ruling.ReportKey;
import org.hearsay.ledger.store.Later;
import org.hearsay.ledger.store.Packed;
import org.jdbi.v3.core.Handle;

/** The newest versions of reports: what people add to a report is added to its newest version. */
public final class Versions {

    /** The order is that by which a version is superseded. */
    private static final String NEWEST = "SELECT reading.seq AS reading, reading.json AS json, "
            + Sought.KEY
            + " FROM report JOIN newest_reading AS reading ON reading.report = report.seq"
            + " WHERE report.id = ? AND COALESCE(report.publisher, '') = ?"
            + " ORDER BY " + Later.SUPERSEDED + ", COALESCE(report.published, '') DESC, report.seq DESC LIMIT 1";

    private final Handle handle;

    public Versions(Handle handle) {
        this.handle = handle;
    }

    /** A version of a report, as its newest reading has it. */
    public record Version(long reading, Reading read, ReportKey report) {}

    /** The newest version of a report that a ruling is about. */
    public Optional<Version> newest(ReportKey report) {
        return newest(report.id(), report.publisher());
    }

    Optional<Version> newest(String id, String publisher) {
        return handle.createQuery(NEWEST)
                .bind(0, id)
                .bind(1, publisher)
                .map((row, context) ->
                        new Version(row.getLong("reading"), Packed.unpack(row.getBytes("json")), Sought.report(row)))
                .findOne();
    }

    /** The publishers of the reports with an id; an empty one where none was given. */
    List<String> publishers(String id) {
        return handle.createQuery("SELECT DISTINCT COALESCE(publisher, '') FROM report WHERE id = ? ORDER BY 1")
                .bind(0, id)
                .mapTo(String.class)
                .list();
    }
}
