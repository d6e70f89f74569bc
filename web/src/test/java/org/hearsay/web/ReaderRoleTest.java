package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.ledger.watch.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody with the role of a reader may do on a site that asks who is there: look, and nothing else. */
class ReaderRoleTest {

    private static final String PASSWORD = "four winds over Norvia";
    private static final String FEED = "https://observer.example/world.rss";

    @TempDir
    private Path folder;

    private Sample.Browser browser;
    private String token;

    @BeforeEach
    void open() {
        Ledger ledger = Ledger.open(folder, Sample.CLOCK);
        ledger.accounts().add("Mira", PASSWORD, Role.ADMIN);
        ledger.accounts().add("Oren", PASSWORD, Role.READER);
        token = ledger.accounts().tokens().make("Oren", "looking");
        ledger.accounts().tokens().make("Mira", "nightly");
        ledger.feeds().add(FEED);
        ledger.watches().add("Who leaves office", question(), "Mira");
        Reach reach = new Reach(Reach.loopback(), Set.of(), true);
        browser = new Sample.Browser(ledger, Site.start(ledger, new Settings(reach, 0, Sample.CLOCK, line -> {})));
    }

    private static TrackerQuery question() {
        return new TrackerQuery(
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(Facet.KIND, List.of("resign")),
                Optional.empty(),
                Optional.empty());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void feedsAndWatchesAreSeenAndStayAsOthersMadeThem() throws Exception {
        List<Followed> feeds = browser.ledger().feeds().all();
        List<Watch> watches = browser.ledger().watches().all();
        assertThat(send("GET", "/feeds").body()).contains(FEED).doesNotContain("class=\"follow\"");
        assertThat(send("GET", "/feeds/1").body()).contains(FEED).doesNotContain("/remove");
        assertThat(send("GET", "/watches/1").body())
                .contains("Who leaves office")
                .doesNotContain("/remove");
        for (String path : List.of(
                "/feeds?address=https://evil.example/rss",
                "/feeds/1/remove",
                "/watches?name=Mine&kind=flee",
                "/watches/1/looked?change=1",
                "/watches/1/remove")) {
            assertThat(send("POST", path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(send("POST", "/api/v1/watches").statusCode()).isEqualTo(403);
        assertThat(send("DELETE", "/api/v1/watches/1").statusCode()).isEqualTo(403);
        assertThat(browser.ledger().feeds().all()).isEqualTo(feeds);
        assertThat(browser.ledger().watches().all()).isEqualTo(watches);
    }

    @Test
    void nothingIsDecidedReadOrGivenToAnybody() throws Exception {
        for (String path : List.of(
                "/review/fact",
                "/review/pair",
                "/review/names?do=merge&one=A&other=B&why=x",
                "/activity/undo?number=1",
                "/read",
                "/accounts/role?name=Oren&role=admin",
                "/accounts/remove?name=Mira",
                "/accounts/revoke?account=Mira&label=nightly",
                "/api/v1/decisions",
                "/api/v1/decisions/1/undo",
                "/api/v1/reports")) {
            assertThat(send("POST", path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : List.of("/review", "/read", "/accounts", "/api/v1/review/facts")) {
            assertThat(send("GET", path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(browser.ledger().decisions().all()).isEmpty();
        assertThat(browser.ledger().contents().reports()).isZero();
        assertThat(browser.ledger().accounts().all()).hasSize(2);
        assertThat(browser.ledger().accounts().tokens().all()).hasSize(2);
    }

    /** Sends what stands behind the question mark as a form. */
    private HttpResponse<String> send(String method, String path) throws Exception {
        String[] parts = path.split("\\?", 2);
        HttpRequest.BodyPublisher form =
                parts.length == 2 ? BodyPublishers.ofString(parts[1]) : BodyPublishers.noBody();
        return browser.send(browser.to(parts[0])
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, form));
    }
}
