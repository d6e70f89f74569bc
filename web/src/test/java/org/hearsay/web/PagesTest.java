package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.web.page.fact.FactView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tracker and the page of a fact, on the samples. */
class PagesTest {

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() {
        browser = Sample.browser(Sample.ledger(folder, Sample.SAMPLES));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theTrackerListsFactsThatOpenOnTheirPages() throws Exception {
        HttpResponse<String> answer = browser.get("/?q=Sobrat");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Sample.text(answer.body()))
                .contains("Halina Sobrat resigned on 6 March 2019", "2 reports · 2 origins", "2019-03-07");
        assertThat(answer.body()).containsPattern("href=\"/fact/[0-9a-f]+\"");
    }

    @Test
    void aFactTellsHowItStandsAndWhoSaysSoInWhichWords() throws Exception {
        String page = browser.get(fact("Halina Sobrat resigned")).body();
        assertThat(Sample.text(page))
                .contains(
                        "When it was, by each claim", "Where it comes from", "Who says so, in which words", "Origin 1");
        assertThat(page).contains("<mark>", "<table class=\"times\">", "<ol class=\"lineage\"", "/report/");
    }

    @Test
    void aFactThatNobodyHadReportedThenIsToldSo() throws Exception {
        HttpResponse<String> answer = browser.get(fact("Halina Sobrat resigned") + "?asOf=2001-01-01");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Sample.text(answer.body())).contains("Nothing was known of it on that day");
    }

    @Test
    void linksKeepTheDayThatAPageIsPutBackTo() throws Exception {
        String page = browser.get("/?asOf=2019-03-06").body();
        assertThat(page).containsPattern("href=\"/fact/[0-9a-f]+\\?asOf=2019-03-06\"");
        assertThat(Sample.text(page)).contains("What was known on 2019-03-06").doesNotContain("resigned on 6 March");
    }

    @Test
    void aPageThatIsOfTodayWhateverTheDaySaysSo() throws Exception {
        for (String path : List.of("/review", "/activity", "/watches", "/feeds", "/read")) {
            assertThat(Sample.text(browser.get(path + "?asOf=2019-03-06").body()))
                    .as(path)
                    .contains("This page is of today")
                    .doesNotContain("only reports up to that day count");
        }
        assertThat(Sample.text(browser.get("/?asOf=2001-01-01").body())).contains("No report had come by that day");
    }

    @Test
    void theClaimsOfAnOriginAreFoldedAwayButForTheFirstAndNeverASingleOne() {
        assertThat(origin(5).first()).hasSize(5);
        assertThat(origin(5).others()).isEmpty();
        assertThat(origin(9).first()).hasSize(4);
        assertThat(origin(9).others()).hasSize(5);
    }

    private static FactView.Origin origin(int claims) {
        FactView.Where report = new FactView.Where("", "2031-05-02", "", "", "", "a");
        FactView.Told told = new FactView.Told("c", "", List.of(), List.of(), "", "", "", report, "");
        return new FactView.Origin(1, "", Collections.nCopies(claims, told));
    }

    private static String fact(String name) throws Exception {
        Matcher link = Pattern.compile("href=\"(/fact/[0-9a-f]+)\">[^<]*" + name)
                .matcher(browser.get("/?q=Sobrat").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
