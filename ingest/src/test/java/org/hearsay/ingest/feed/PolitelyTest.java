package org.hearsay.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.Served;
import org.hearsay.ingest.fetch.Allowance;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolitelyTest {

    private final Served served = new Served().page("/a", "a").page("/b", "b").page("/private/c", "c");
    private final List<Duration> pauses = new ArrayList<>();
    private final Politely web = new Politely(new Allowance(1_000, Duration.ofSeconds(5), true), pauses::add);

    @AfterEach
    void stop() {
        web.close();
        served.close();
    }

    private void fetch(String path) throws Unfetched {
        web.fetch(URI.create(served.at(path)), Validators.NONE);
    }

    @Test
    void whatRobotsTxtForbidsIsLeftAndItIsFetchedOnce() throws Unfetched {
        served.answer("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n");

        fetch("/a");
        fetch("/b");
        assertThatThrownBy(() -> fetch("/private/c"))
                .hasMessage("is not fetched: robots.txt of 127.0.0.1 asks programs not to");

        assertThat(served.asked()).extracting(Served.Asked::path).containsExactly("/robots.txt", "/a", "/b");
        assertThat(pauses)
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(7)));
    }

    @Test
    void withoutRulesAllIsFetchedWithAPauseOfASecond() throws Unfetched {
        fetch("/private/c");
        fetch("/a");

        assertThat(pauses)
                .singleElement()
                .satisfies(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(1)));
    }

    @Test
    void whereTheRulesCannotBeHadNothingIsFetched() {
        served.answer("/robots.txt", 500, Map.of(), "");

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("robots.txt");
        assertThat(served.asked()).extracting(Served.Asked::path).containsExactly("/robots.txt");
    }
}
