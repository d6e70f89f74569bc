package org.hearsay.ledger.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.settle.Passages;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** Which reports share copy. */
public final class Copies {

    /** All, or those that one report is in. */
    private static final String OF = " WHERE (:id = '' OR a IN (SELECT seq FROM report WHERE id = :id)"
            + " OR b IN (SELECT seq FROM report WHERE id = :id))";

    private static final String COPIES = "SELECT a, b, relation, passages FROM shared_copy" + OF + " ORDER BY a, b";

    private static final String REPORTS = "SELECT reading.seq AS reading, reading.report AS report_number, "
            + ReportMapper.COLUMNS + " FROM newest_reading AS reading JOIN report ON report.seq = reading.report"
            + " WHERE reading.report IN (SELECT a FROM shared_copy" + OF
            + " UNION SELECT b FROM shared_copy" + OF + ")";

    private static final Comparator<ReportRef> EARLIER = Comparator.comparing(
                    (ReportRef report) -> report.published().or(report::updated).orElse("~"))
            .thenComparing(ReportRef::id);

    private final Database database;

    public Copies(Database database) {
        this.database = database;
    }

    /** All pairs, by publication of the earlier and then of the later. */
    public List<SharedCopy> all() {
        return database.read(handle -> find(handle, ""));
    }

    /** Those that one report is in, under any of its versions. */
    public List<SharedCopy> of(String reportId) {
        return database.read(handle -> find(handle, reportId));
    }

    private static List<SharedCopy> find(Handle handle, String id) {
        ReportMapper mapper = new ReportMapper();
        Map<Long, ReportRef> reports = new HashMap<>();
        handle.createQuery(REPORTS)
                .bind("id", id)
                .map((row, context) -> Map.entry(row.getLong("report_number"), mapper.map(row)))
                .forEach(each -> reports.put(each.getKey(), each.getValue()));
        return handle
                .createQuery(COPIES)
                .bind("id", id)
                .map((row, context) -> pair(
                        Optional.ofNullable(reports.get(row.getLong("a"))),
                        Optional.ofNullable(reports.get(row.getLong("b"))),
                        new Copy(
                                Labelled.of(Copy.Relation.class, row.getString("relation")),
                                Passages.of(row.getString("passages")))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(SharedCopy::a, EARLIER).thenComparing(SharedCopy::b, EARLIER))
                .toList();
    }

    private static Optional<SharedCopy> pair(Optional<ReportRef> a, Optional<ReportRef> b, Copy copy) {
        return a.flatMap(one -> b.map(other -> EARLIER.compare(one, other) <= 0
                ? new SharedCopy(one, other, copy)
                : new SharedCopy(other, one, copy.turned())));
    }
}
