package org.hearsay.filing.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.filing.FilingRun;
import org.hearsay.filing.Tally;
import org.hearsay.ingest.Options;
import org.hearsay.ingest.feed.Politely;
import org.hearsay.ingest.fetch.Allowance;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.reader.ReportReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedRunTest {

    private static final ReportReader READER = ReportReader.load();
    private static final FilingRun.Watcher NOBODY = new FilingRun.Watcher() {
        @Override
        public void at(long consumed) {}

        @Override
        public boolean wantsToStop() {
            return false;
        }

        @Override
        public void stopped() {}
    };

    @TempDir
    private Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private HttpServer server;
    private Ledger ledger;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        ledger = Ledger.open(folder, Clock.systemUTC());
        ledger.feeds().add(at("/rss"));
        feed("v1", "Dam holds", "one");
        page("/dam", "The dam above Hasmira held on Tuesday, said Ana Ruiz, a guard. Nobody was hurt.");
    }

    @AfterEach
    void stop() {
        ledger.close();
        server.stop(0);
    }

    @AfterAll
    static void close() {
        READER.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void page(String path, String text) {
        pages.put(path, text);
    }

    /** A feed that lists one item; the description stands for all that may change. */
    private void feed(String etag, String title, String description) {
        statuses.remove("/rss");
        pages.put("etag", "\"" + etag + "\"");
        pages.put(
                "/rss",
                "<rss version=\"2.0\"><channel><title>The"
                        + " Courier</title><link>x</link><description>x</description><item>"
                        + "<title>" + title + "</title><link>" + at("/dam") + "</link><guid>g1</guid>"
                        + "<pubDate>Tue, 05 Mar 2019 14:20:00 GMT</pubDate><description>" + description
                        + "</description></item></channel></rss>");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            int status = statuses.getOrDefault(path, body.length == 0 ? 404 : 200);
            String etag = pages.getOrDefault("etag", "");
            if (path.equals("/rss")) {
                exchange.getResponseHeaders().set("ETag", etag);
                status = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : status;
            }
            if (status == 429) {
                exchange.getResponseHeaders().set("Retry-After", "3600");
            }
            exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private FeedRun.Outcome poll() {
        Followed feed = ledger.feeds().all().getFirst();
        try (Politely web = new Politely(new Allowance(100_000, Duration.ofSeconds(5), true), pause -> {})) {
            return new FeedRun(ledger, () -> READER, 1, Options.standard(), clock, web)
                    .poll(feed, new Tally(System.nanoTime()), messages::add, NOBODY);
        }
    }

    @Test
    void anItemIsReadOnceAndHasFromItsFeedWhatItsPageDoesNotSay() {
        FeedRun.Outcome first = poll();
        FeedRun.Outcome second = poll();

        assertThat(first.fetched()).isEqualTo(1);
        assertThat(first.feed().title()).isEqualTo("The Courier");
        assertThat(second.fetched()).isZero();
        assertThat(asked).containsExactly("/robots.txt", "/rss", "/dam", "/robots.txt", "/rss");
        assertThat(ledger.readings(at("/dam"))).singleElement().satisfies(reading -> {
            assertThat(reading.report().headline()).contains("Dam holds");
            assertThat(reading.report().published()).contains("2019-03-05T14:20:00Z");
            assertThat(reading.report().url()).contains(at("/dam"));
        });
    }

    @Test
    void anItemThatWasChangedIsFiledAsALaterVersionAndWhatChangedIsTold() {
        poll();
        feed("v2", "Dam breaks", "two");
        page(
                "/dam",
                "The dam above Hasmira held on Tuesday, said Ana Ruiz, a guard. Two people were hurt, she said later.");

        FeedRun.Outcome outcome = poll();

        assertThat(outcome.revised()).singleElement().satisfies(revision -> {
            assertThat(revision.report()).isEqualTo(at("/dam"));
            assertThat(revision.come()).containsExactly("Two people were hurt, she said later.");
            assertThat(revision.gone()).containsExactly("Nobody was hurt.");
        });
        assertThat(ledger.readings(at("/dam"))).hasSize(2);
        assertThat(ledger.reports("", Optional.empty(), 10, 0))
                .extracting(line -> line.report().superseded())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aPageThatIsSetBackToAnEarlierTextIsTheLatestVersionAgain() {
        String first = pages.getOrDefault("/dam", "");
        String second = first.replace("Nobody was hurt.", "Two people were hurt, she said later.");
        poll();
        feed("v2", "Dam holds", "two");
        page("/dam", second);
        poll();
        ledger.settle();
        feed("v3", "Dam holds", "three");
        page("/dam", first);

        FeedRun.Outcome back = poll();
        ledger.settle();

        assertThat(back.revised()).singleElement().satisfies(revision -> {
            assertThat(revision.come()).containsExactly("Nobody was hurt.");
            assertThat(revision.gone()).containsExactly("Two people were hurt, she said later.");
        });
        assertThat(latest()).isEqualTo(first);
        assertThat(ledger.reports("", Optional.empty(), 10, 0))
                .extracting(line -> line.report().superseded())
                .containsExactlyInAnyOrder(true, false);

        feed("v4", "Dam holds", "four");
        assertThat(poll().revised()).isEmpty();
        feed("v5", "Dam holds", "five");
        page("/dam", second);
        assertThat(poll().revised()).hasSize(1);
        ledger.settle();
        assertThat(latest()).isEqualTo(second);
        assertThat(ledger.readings(at("/dam"))).hasSize(2);
    }

    private String latest() {
        return ledger.readings(at("/dam")).getLast().report().text();
    }

    @Test
    void anItemThatWasChangedWithoutItsTextIsFetchedAndFiledNoMore() {
        poll();
        feed("v2", "Dam holds", "other words");

        FeedRun.Outcome outcome = poll();

        assertThat(outcome.fetched()).isEqualTo(1);
        assertThat(outcome.revised()).isEmpty();
        assertThat(ledger.readings(at("/dam"))).hasSize(1);
    }

    @Test
    void aPageThatCannotBeHadIsListedAndTriedAgainThreeTimesInAll() {
        pages.remove("/dam");

        for (int i = 0; i < 5; i++) {
            poll();
        }

        assertThat(asked.stream().filter("/dam"::equals)).hasSize(3);
        assertThat(messages).contains(at("/dam") + ": cannot be had: it is not there (status 404)");
        assertThat(ledger.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.input()).isEqualTo(at("/dam")));
    }

    @Test
    void aServerThatHasEnoughIsLeftAloneAndTheRestIsReadLater() {
        statuses.put("/dam", 429);
        FeedRun.Outcome first = poll();
        statuses.remove("/dam");
        FeedRun.Outcome second = poll();

        assertThat(first.left()).isEqualTo(1);
        assertThat(first.feed().due()).isAfter(clock.instant().plus(Duration.ofMinutes(55)));
        assertThat(second.fetched()).isEqualTo(1);
    }

    @Test
    void aFeedThatFailsIsAskedForLessAndLessOften() {
        statuses.put("/rss", 500);
        pages.put("etag", "\"other\"");
        poll();
        FeedRun.Outcome second = poll();

        assertThat(second.feed().failures()).isEqualTo(2);
        assertThat(second.feed().trouble()).isEqualTo("cannot be had: its server has failed (status 500)");
        assertThat(second.feed().due()).isAfter(clock.instant().plus(Duration.ofMinutes(29)));

        feed("v1", "Dam holds", "one");
        assertThat(poll().feed().failures()).isZero();
    }

    @Test
    void aFeedIsFollowedOnceAndRemovedWithWhatItListedButNotWithWhatWasFiled() {
        poll();
        assertThat(catchThrowable(() -> ledger.feeds().add(at("/rss"))))
                .hasMessage(at("/rss") + " is followed already, as feed 1");

        assertThat(ledger.feeds().remove(1)).isTrue();
        assertThat(ledger.feeds().remove(1)).isFalse();
        assertThat(ledger.feeds().all()).isEmpty();
        assertThat(ledger.readings(at("/dam"))).hasSize(1);
    }
}
