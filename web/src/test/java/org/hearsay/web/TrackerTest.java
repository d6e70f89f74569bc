package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.fact.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the tracker is narrowed down, sorted and taken away, on the samples and one report that means harm. */
class TrackerTest {

    private static final String HARMFUL = "{\"id\":\"../<script>alert(1)</script>\",\"publisher\":\"<img src=x"
        + " onerror=alert(2)>\",\"headline\":\"<script>alert(3)</script>\",\"published\":\"2019-03-20\",\"text\":\"General"
        + " Omar <script>alert(4)</script> Sael has defected, the <b>Courier</b> said.\\n"
        + "\\n"
        + "Defence Minister Ruva Sel resigned on Tuesday.\"}\n";

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Path harmful = Files.writeString(folder.resolve("harmful.jsonl"), HARMFUL);
        browser = Sample.browser(Sample.ledger(folder.resolve("ledger"), List.of("../samples", harmful.toString())));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aFacetNarrowsItDownAndTheOthersCountWhatIsLeft() throws Exception {
        String page = Sample.text(browser.get("/?kind=resign").body());
        assertThat(page).contains("Halina Sobrat resigned on 6 March 2019").doesNotContain("travelled to");
        assertThat(page).containsPattern("resign × ?, take it away Clear all");
        assertThat(page).containsPattern("Person .*Halina Sobrat 1 ");
    }

    @Test
    void valuesOfOneFacetAreAlternativesAndFacetsAreNot() throws Exception {
        int resign = facts("/?kind=resign");
        int kill = facts("/?kind=kill");
        assertThat(facts("/?kind=resign&kind=kill")).isEqualTo(resign + kill);
        int byStatus = 0;
        for (Fact.Status status : Fact.Status.values()) {
            byStatus += facts("/?kind=resign&status=" + status.label());
        }
        assertThat(byStatus).isEqualTo(resign);
        assertThat(facts("/?kind=resign&from=2019-03-06&to=2019-03-06")).isEqualTo(1);
    }

    @Test
    void aSearchFindsPeoplePlacesAndWords() throws Exception {
        assertThat(Sample.text(browser.get("/?q=Sobrat").body())).contains("Halina Sobrat resigned");
        assertThat(facts("/?q=Belgorat")).isPositive();
        assertThat(facts("/?q=spring+floods")).isPositive();
        assertThat(Sample.text(browser.get("/?q=Zanzibar").body())).contains("0 facts", "Nothing fits");
    }

    @Test
    void columnsSortBothWays() throws Exception {
        List<String> up = firsts("/?sort=reported");
        List<String> down = firsts("/?sort=-reported");
        assertThat(up).isSorted();
        assertThat(down.getFirst()).isGreaterThan(up.getFirst());
        List<String> rows = Pattern.compile(
                        "badge\">(\\d+)\\D[^<]*</span></td>\\s*<td class=\"days\"><time datetime=\"([0-9-]+)\"")
                .matcher(browser.get("/?sort=reported").body())
                .results()
                .map(row -> row.group(2) + " " + (999 - Integer.parseInt(row.group(1))))
                .toList();
        assertThat(rows)
                .as("of a day, what most reports tell comes first")
                .hasSameSizeAs(up)
                .isSorted();
    }

    @Test
    void aPastDayHasOnlyWhatWasKnownThen() throws Exception {
        assertThat(facts("/?asOf=2019-03-06")).isPositive().isLessThan(facts("/"));
        assertThat(firsts("/?asOf=2019-03-06&sort=-reported").getFirst()).isLessThanOrEqualTo("2019-03-06");
        assertThat(browser.get("/?asOf=2019-03-06").body()).contains("name=\"status\" value=\"corroborated\"");
        assertThat(facts("/?asOf=2019-03-06&status=corroborated")).isLessThan(facts("/?asOf=2019-03-06"));
    }

    @Test
    void theWholeRegisterIsAFileToo() throws Exception {
        HttpResponse<String> answer = browser.get("/tracker.csv?kind=resign");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"tracker.csv\"");
        assertThat(answer.body().lines().toList())
                .hasSize(facts("/?kind=resign") + 1)
                .first()
                .asString()
                .startsWith("who,post,when");
    }

    @Test
    void nothingThatAReportSaysIsEverAnElement() throws Exception {
        String tracker = browser.get("/?sort=-reported&all=yes").body();
        assertThat(tracker).contains("&lt;img src=x").doesNotContain("<img", "<script>");
        Matcher fact = Pattern.compile("/fact/[0-9a-f]+").matcher(tracker);
        for (int pages = 0; fact.find() && pages < 8; pages++) {
            HttpResponse<String> page = browser.get(fact.group());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<img", "<script>", "<b>");
        }
        assertThat(browser.get("/?q=%3Cscript%3Ealert(5)%3C/script%3E").body()).doesNotContain("<script>alert");
    }

    private static int facts(String path) throws Exception {
        Matcher count = Pattern.compile("role=\"status\">([0-9,]+) facts?<")
                .matcher(browser.get(path).body());
        assertThat(count.find()).as(path).isTrue();
        return Integer.parseInt(count.group(1).replace(",", ""));
    }

    private static List<String> firsts(String path) throws Exception {
        return Pattern.compile("<td class=\"days\"><time datetime=\"([0-9-]+)\"")
                .matcher(browser.get(path).body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
