package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network, its data, and the evidence of a tie, on the samples. */
class NetworkPageTest {

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
    void everyTieStandsInTheTableAndOpensItsFacts() throws Exception {
        String page = browser.get("/network").body();
        Matcher tie = Pattern.compile("href=\"(/network/between[^\"]+)\"").matcher(page);
        assertThat(tie.find()).isTrue();
        String evidence = browser.get(tie.group(1).replace("&amp;", "&")).body();
        assertThat(evidence).contains("id=\"evidence\"").containsPattern("href=\"/fact/[0-9a-f]+\"");
    }

    @Test
    void whatIsDrawnComesAsDataUnderTheSameQuestion() throws Exception {
        HttpResponse<String> all = browser.get("/network/data");
        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(all.body()).contains("\"nodes\":[{", "\"edges\":[{");
        assertThat(browser.get("/network/data?sort=kin").body()).doesNotContain("\"sort\":\"post\"");
        assertThat(browser.get("/network/data?asOf=2001-01-01").body()).isEqualTo("{\"nodes\":[],\"edges\":[]}");
    }

    @Test
    void whatTheDrawingLeavesOutIsSaid() throws Exception {
        assertThat(Sample.text(browser.get("/network?most=10").body())).contains("in fewer reports are left out");
    }

    @Test
    void oneTieIsAPathAndItIsToldStepByStep() throws Exception {
        Matcher ends = Pattern.compile("one=([0-9a-f]+)&amp;other=([0-9a-f]+)")
                .matcher(browser.get("/network").body());
        assertThat(ends.find()).isTrue();
        String page = browser.get("/network?from=" + ends.group(1) + "&to=" + ends.group(2))
                .body();
        assertThat(page).contains("<ol class=\"path\"", "/who/" + ends.group(2));
    }

    @Test
    void aNameThatNobodyHasIsToldSoAndShownAsText() throws Exception {
        String page =
                browser.get("/network?from=%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertThat(page).contains("Nobody is known by the name").doesNotContain("<script>alert");
    }

    @Test
    void twoWhomNothingTiesHaveNoEvidence() throws Exception {
        assertThat(browser.get("/network/between?one=a&other=b").statusCode()).isEqualTo(404);
    }
}
