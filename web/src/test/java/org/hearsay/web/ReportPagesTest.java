package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of reports. */
class ReportPagesTest {

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Path report = folder.resolve("resigned.txt");
        Files.writeString(
                report,
                "Minister Halina Sobrat resigned on 6 March 2019, a spokesman said. <script>alert(1)</script> is not a"
                        + " name.\n");
        browser = Sample.browser(Sample.ledger(folder.resolve("ledger"), List.of(report.toString())));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theListLeadsToEachReport() throws Exception {
        assertThat(browser.get("/reports").body()).contains("href=\"" + path() + "\"");
        assertThat(Sample.text(browser.get("/reports?words=nothing-like-it").body()))
                .contains("No report fits");
    }

    @Test
    void aReportHasItsClaimsBesideItsText() throws Exception {
        String page = browser.get(path()).body();
        assertThat(Sample.text(page)).contains("Halina Sobrat resigned on 6 March 2019");
        assertThat(page).contains("s-trigger", "s-cue", "s-time", "with-claim").doesNotContain("<script>alert");
    }

    @Test
    void onlyTheLayersThatAreAskedForAreDrawn() throws Exception {
        assertThat(browser.get(path() + "?layer=none&layer=time").body()).contains("class=\"report with-time\"");
    }

    @Test
    void aClaimHasTheTreeOfItsSentenceDrawn() throws Exception {
        String claim =
                browser.ledger().readings(id()).getFirst().claims().getFirst().id();
        assertThat(browser.get(path() + "/tree/" + claim).body()).contains("class=\"arc\"", "nsubj");
    }

    @Test
    void reportsWithNothingInCommonAreNotSetBesideEachOther() throws Exception {
        assertThat(browser.get(path() + "/beside/" + id()).statusCode()).isEqualTo(404);
    }

    private static String id() {
        return browser.ledger()
                .reports("", java.util.Optional.empty(), 1, 0)
                .getFirst()
                .report()
                .id();
    }

    private static String path() {
        return org.hearsay.web.http.Link.to("report", id()).toString();
    }
}
