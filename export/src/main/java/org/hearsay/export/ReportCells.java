package org.hearsay.export;

import java.util.List;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.ledger.query.ReportRef;

/** A report as a row. */
final class ReportCells {

    private ReportCells() {}

    static List<String> of(ReportLine line) {
        ReportRef report = line.report();
        return List.of(
                report.id(),
                report.publisher().orElse(""),
                report.agency().orElse(""),
                report.headline().orElse(""),
                report.url().orElse(""),
                report.published().orElse(""),
                report.updated().orElse(""),
                report.filed().toString(),
                Boolean.toString(report.superseded()),
                Integer.toString(line.claims()),
                Integer.toString(line.copies()));
    }
}
