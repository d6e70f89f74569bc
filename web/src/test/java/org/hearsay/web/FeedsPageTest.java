package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Report;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.ledger.feed.Listed;
import org.hearsay.reader.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed is followed from the page, asked for, and dropped there. */
class FeedsPageTest {

    private static final String FEED = "https://press.example/world.rss";
    private static final String PAGE = "https://press.example/ruva-sel";
    private static final String LOST = "https://press.example/<b>lost</b>";

    @TempDir
    private Path folder;

    private Sample.Browser browser;

    @BeforeEach
    void open() {
        browser = Sample.browser(Sample.ledger(folder, List.of()));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aFeedIsFollowedAndDropped() throws Exception {
        assertThat(Sample.text(browser.get("/feeds").body())).contains("None is followed yet");
        assertThat(send("/feeds", FEED).statusCode()).isEqualTo(303);
        assertThat(Sample.text(browser.get("/feeds").body())).contains(FEED, "not yet", "0 items");
        HttpResponse<String> again = send("/feeds", FEED);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("followed already");
        assertThat(send("/feeds", "file:///etc/passwd").statusCode()).isEqualTo(400);

        assertThat(send("/feeds/1/remove", "").statusCode()).isEqualTo(303);
        assertThat(browser.ledger().feeds().all()).isEmpty();
        assertThat(browser.get("/feeds/1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCameOfItIsListedAndWhatALaterVersionChanged() throws Exception {
        send("/feeds", FEED);
        read("Defence Minister Ruva Sel resigned on Tuesday. Nobody follows her.");
        read("Defence Minister Ruva Sel was dismissed on Tuesday. Nobody follows her.");
        Followed feed = browser.ledger().feeds().all().getFirst();
        browser.ledger()
                .feeds()
                .polled(
                        feed.had("Press <i>World</i>", Optional.empty(), Optional.empty(), Sample.CLOCK.instant()),
                        List.of(new Listed("1", PAGE, "s", 0), new Listed("2", LOST, "s", 2)));

        String page = browser.get("/feeds/1").body();
        assertThat(page).contains("Press &lt;i&gt;World").doesNotContain("<i>World", "<b>lost");
        assertThat(Sample.text(page))
                .contains(
                        "2 versions",
                        "No longer there: Defence Minister Ruva Sel resigned on Tuesday.",
                        "New: Defence Minister Ruva Sel was dismissed on Tuesday.",
                        "could not be fetched 2 times in a row")
                .doesNotContain("New: Nobody");

        feed = browser.ledger().feeds().all().getFirst();
        browser.ledger().feeds().polled(feed.failed("cannot be reached", Sample.CLOCK.instant()), List.of());
        assertThat(Sample.text(browser.get("/feeds").body())).contains("cannot be reached", "2 items");
    }

    @Test
    void aFormThatIsNotOursIsRefused() throws Exception {
        HttpResponse<String> answer = browser.send(browser.to("/feeds")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("address=" + FEED)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.ledger().feeds().all()).isEmpty();
    }

    private void read(String text) {
        Report report =
                new Report.Builder(PAGE, text).headline("Sel leaves office").build();
        try (ReportReader reader = ReportReader.load()) {
            browser.ledger().file(report, reader.read(report));
        }
        browser.ledger().settle();
    }

    private HttpResponse<String> send(String path, String address) throws Exception {
        HttpResponse<String> page = browser.get("/feeds");
        Matcher token =
                Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        return browser.send(browser.to(path)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("form-token=" + encoded(token.group(1))
                        + (address.isEmpty() ? "" : "&address=" + encoded(address)))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
