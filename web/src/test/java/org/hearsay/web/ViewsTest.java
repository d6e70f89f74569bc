package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources, conflicts, timeline and map, on the samples and two reports that do not agree. */
class ViewsTest {

    private static final String ONE = """
        Minister Orlo Vanterpol resigned on Tuesday, his spokesman Dag Rimini said. Seventeen people were killed in an attack
        in Tunis on Monday, police said.
        """;

    private static final String OTHER = """
        Minister Orlo Vanterpol did not resign, the government said on Wednesday. "He has not resigned", Prime Minister
        Ilse Brannock said. <script>alert(1)</script>
        """;

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        write(reports, "one", "2019-05-07", ONE);
        write(reports, "other", "2019-05-08", OTHER);
        browser = Sample.browser(
                Sample.ledger(folder.resolve("ledger"), List.of(Sample.SAMPLES.getFirst(), reports.toString())));
    }

    private static void write(Path reports, String id, String day, String text) throws IOException {
        String line = "{\"id\":\"%s\",\"published\":\"%s\",\"publisher\":\"The %s Gazette\",\"text\":\"%s\"}%n"
                .formatted(id, day, id, text.strip().replace("\"", "\\\"").replace("\n", " "));
        Files.writeString(reports.resolve(id + ".jsonl"), line);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void sourcesAreSortedByWhatIsAskedForAndLeadToWhoTheyAre() throws Exception {
        String page = page("/sources?sort=name");
        assertThat(page).contains("aria-sort=\"ascending\"", "href=\"/who/");
        assertThat(Sample.text(page)).contains("named sources", "Borne out", "Contradicted");
        assertThat(page("/sources?sort=-name")).contains("aria-sort=\"descending\"");
    }

    @Test
    void sourcesAreNarrowedByNameAndNaming() throws Exception {
        assertThat(Sample.text(page("/sources?q=brannock")))
                .contains("Ilse Brannock")
                .doesNotContain("Dag Rimini");
        assertThat(Sample.text(page("/sources?q=brannock&naming=unnamed"))).contains("No source fits");
    }

    @Test
    void aConflictHasItsSidesWithTheirWords() throws Exception {
        String text = Sample.text(page("/conflicts?who=Orlo+Vanterpol"));
        assertThat(text)
                .contains("Whether it was", "It was so", "It was not so", "has not resigned", "The one Gazette");
        assertThat(Sample.text(page("/conflicts?who=Orlo+Vanterpol&reading=precision")))
                .contains("Nothing that reports do not agree on fits");
    }

    @Test
    void conflictsAreThoseOfTheDay() throws Exception {
        assertThat(Sample.text(page("/conflicts?who=Orlo+Vanterpol&asOf=2019-05-07")))
                .contains("Nothing that reports do not agree on fits");
    }

    @Test
    void aTimelineShowsTheMonthThatIsAskedForAndWaysToOthers() throws Exception {
        String page = page("/timeline?zoom=month&at=2019-05-01");
        assertThat(Sample.text(page)).contains("May 2019", "April 2019", "June 2019", "2010s", "no report says when");
        assertThat(page)
                .contains("<svg class=\"timeline\"", "class=\"bar day", "/timeline?zoom=year&amp;at=2019-01-01")
                .containsPattern("href=\"/fact/[0-9a-f]+\"");
    }

    @Test
    void aTimelineHasLanesOfPeople() throws Exception {
        assertThat(page("/timeline?zoom=month&at=2019-05-01&lanes=person")).contains("<title>Orlo Vanterpol</title>");
    }

    @Test
    void anUnknownZoomOrDayIsNoTrouble() throws Exception {
        assertThat(browser.get("/timeline?zoom=century&at=0001-01-01").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/timeline?at=yesterday").statusCode()).isEqualTo(400);
        String nobody = Sample.text(browser.get("/timeline?who=Zanzibar").body());
        assertThat(nobody).contains("No fact that fits has a day").doesNotContain("January 2000", "Lanes by");
    }

    @Test
    void theMapCountsWhatIsNotStatedAndListsPlacesThatTellTheirFacts() throws Exception {
        String page = page("/map");
        assertThat(Sample.text(page)).contains("not stated where", "Tunis");
        Matcher place = Pattern.compile("href=\"(/map\\?place=[^\"]+)\"><span dir=\"auto\">Tunis<")
                .matcher(page);
        assertThat(place.find()).isTrue();
        assertThat(Sample.text(page(place.group(1).replace("&amp;", "&")))).contains("all places", "killed");
    }

    @Test
    void theMapGetsPlacesWithTheirCoordinates() throws Exception {
        HttpResponse<String> data = browser.get("/map/data");
        assertThat(data.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(data.body()).contains("\"name\":\"Tunis\"", "\"latitude\":36.8");
    }

    @Test
    void whatIsAskedOfAPageComesOutAsText() throws Exception {
        String attack = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (String path : List.of("/sources?q=", "/conflicts?who=", "/timeline?who=", "/map?who=", "/map?place=")) {
            assertThat(page(path + attack)).doesNotContain("<script>alert");
        }
        assertThat(page("/conflicts")).doesNotContain("<script>alert");
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
