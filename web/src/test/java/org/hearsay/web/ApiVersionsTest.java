package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a report of several versions other programs get the latest. */
class ApiVersionsTest {

    private static final Report FIRST = Report.of("bulletin", "The dam held.");
    private static final Report SECOND = Report.of("bulletin", "The dam broke.");

    @TempDir
    private Path folder;

    private static void file(Ledger ledger, Report report) {
        List<Sentence> sentences =
                List.of(new Sentence(new Span(0, report.text().length()), 0));
        ledger.file(
                report,
                new Reading(
                        new Reading.Reader("1.0.0", "a1b2c3"),
                        report,
                        sentences,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void theNewestVersionIsAnsweredAndOneThatWasPutBackIsTheNewest() throws Exception {
        try (Sample.Browser browser = Sample.browser(Ledger.open(folder, Sample.CLOCK))) {
            file(browser.ledger(), FIRST);
            file(browser.ledger(), SECOND);
            assertThat(browser.get("/api/v1/reports/bulletin").body()).contains(SECOND.text());
            assertThat(browser.ledger().putBack(FIRST)).isTrue();
            assertThat(browser.get("/api/v1/reports/bulletin").body()).contains(FIRST.text());
        }
    }
}
