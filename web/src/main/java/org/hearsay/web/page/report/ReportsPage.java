package org.hearsay.web.page.report;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Languages;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;

/** The list of reports, the latest first. */
public final class ReportsPage implements Page {

    private static final int ROWS = 100;

    private final Ledger ledger;

    public ReportsPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/reports", this::show);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/reports", "Reports"));
    }

    private Answer show(Ask ask) {
        String words = ask.text("words").orElse("");
        int page = ask.number("page", 1, 1, 1_000_000);
        List<ReportLine> found = ledger.reports(words, ask.asOf(), ROWS + 1, (page - 1) * ROWS);
        return new Answer.Html(
                "reports.jte",
                "Reports",
                new ReportsView(
                        words,
                        ask.text(Ask.AS_OF).orElse(""),
                        found.stream().limit(ROWS).map(line -> row(line, ask)).toList(),
                        page > 1 ? ask.turned(page - 1) : "",
                        found.size() > ROWS ? ask.turned(page + 1) : ""));
    }

    private static ReportsView.Row row(ReportLine line, Ask ask) {
        return new ReportsView.Row(
                ask.link("report", line.report().id()).toString(),
                line.report().headline().orElse(line.report().id()),
                line.report().reported().toString(),
                line.report().publisher().orElse(""),
                line.report().agency().orElse(""),
                line.language()
                        .filter(code -> !Languages.isEnglish(code))
                        .map(Languages::name)
                        .orElse(""),
                line.claims(),
                line.copies());
    }
}
