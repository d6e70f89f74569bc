package org.hearsay.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.ledger.feed.Listed;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.reader.ReportReader;
import org.hearsay.web.Settings;
import org.hearsay.web.Site;

/** A site on a ledger of its own; closes both. */
record SampleSite(Ledger ledger, Site site) implements AutoCloseable {

    /** The samples that come with the project, as seen from the folder that a module's tests run in. */
    static final Path SAMPLES = Path.of("..", "samples");

    /** More of the same story, at places that are on a map. */
    private static final Path ABROAD = Path.of("src", "test", "resources", "reports", "abroad.jsonl");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2019-03-20T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> EARLIER = List.of(
            "courier-2019-03-05.txt",
            "channel-five-2019-03-06.txt",
            "observer-2019-03-06.txt",
            "today-2019-03-07.txt",
            "observer-2019-03-08.txt");

    /** A site whose ledger, in this folder, has read these inputs; none for an empty one. */
    static SampleSite of(Path folder, List<String> inputs) {
        Ledger ledger = Ledger.open(folder, CLOCK);
        SampleSite site = new SampleSite(ledger, Site.start(ledger, new Settings(0, CLOCK, SampleSite::fail)));
        if (!inputs.isEmpty()) {
            site.read(inputs);
        }
        return site;
    }

    /** A site that has read all samples and more, those of the last days after somebody had begun to watch who leaves office. */
    static SampleSite watched(Path folder) {
        SampleSite site = of(folder, EARLIER.stream().map(SampleSite::sample).toList());
        TrackerQuery leaving = new TrackerQuery(
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(Facet.KIND, List.of("resign", "dismiss", "flee")),
                Optional.empty(),
                Optional.empty());
        site.ledger.watches().add("Who leaves office", leaving, "Mira Tolen");
        site.read(List.of(SAMPLES.toString(), ABROAD.toString()));
        site.follow();
        return site;
    }

    /** Follows a feed that has listed what was read, and a page that could not be had, and one that was never asked for. */
    private void follow() {
        ledger.feeds().add("https://observer.example/world.rss");
        ledger.feeds().add("https://courier.example/news.atom");
        Followed feed = ledger.feeds()
                .all()
                .getFirst()
                .had("The Observer: World", Optional.empty(), Optional.empty(), CLOCK.instant());
        List<Listed> listed = new ArrayList<>();
        for (String report : List.of("observer-2019-03-06", "observer-2019-03-08", "observer-2019-03-11")) {
            listed.add(new Listed(report, report, "", 0));
        }
        listed.add(new Listed("gone", "https://observer.example/live", "", 2));
        ledger.feeds().polled(feed, listed);
    }

    /** A report that comes with the project. */
    static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    /** What a site calls when something went wrong that nobody expected. */
    static void fail(String line) {
        throw new AssertionError(line);
    }

    /** Reads and settles more. */
    void read(List<String> inputs) {
        try (ReportReader reader = ReportReader.load();
                Ingest ingest = Ingest.open(inputs, Options.standard())) {
            ingest.forEachRemaining(item -> {
                if (item instanceof Item.Read read) {
                    ledger.file(read.report(), reader.read(read.report()));
                }
            });
        }
        ledger.settle();
    }

    String address() {
        return site.address();
    }

    @Override
    public void close() {
        site.close();
        ledger.close();
    }
}
