package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Report;
import org.hearsay.reader.ReportReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question is kept from the tracker, a report is filed, and the watch tells what that changed. */
class WatchesPageTest {

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() {
        browser = Sample.browser(Sample.ledger(folder, List.of("../samples/courier-2019-03-09.txt")));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aQuestionIsKeptAndTellsWhatIsNew() throws Exception {
        HttpResponse<String> tracker = browser.get("/?kind=resign&kind=dismiss");
        assertThat(tracker.body()).contains("action=\"/watches?kind=resign&");
        HttpResponse<String> kept = send(tracker, "/watches?kind=resign&kind=dismiss", "Offices <b>lost</b>");
        assertThat(kept.statusCode()).isEqualTo(303);
        String watch = kept.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]*", "");
        assertThat(browser.get(watch).body())
                .contains("Nothing has changed", "Offices &lt;b")
                .doesNotContain("<b>lost");

        read("Defence Minister Ruva Sel resigned on Tuesday.");

        assertThat(Sample.text(browser.get("/watches").body())).contains("1 change");
        assertThat(Sample.text(browser.get(watch).body())).contains("New", "Ruva Sel resigned on");
        HttpResponse<String> feed = browser.get(watch + "/feed.atom");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "New: Ruva Sel resigned on", "href=\"/fact/");
    }

    @Test
    void aFormThatIsNotOursIsRefused() throws Exception {
        HttpResponse<String> answer = browser.send(browser.to("/watches?kind=kill")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=x")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/watches/999").statusCode()).isEqualTo(404);
    }

    private static void read(String text) {
        Report report =
                new Report.Builder("later", text).published("2019-03-20").build();
        try (ReportReader reader = ReportReader.load()) {
            browser.ledger().file(report, reader.read(report));
        }
        browser.ledger().settle();
    }

    private static HttpResponse<String> send(HttpResponse<String> page, String path, String name) throws Exception {
        Matcher token =
                Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        return browser.send(browser.to(path)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "form-token=" + encoded(token.group(1)) + "&name=" + encoded(name))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
