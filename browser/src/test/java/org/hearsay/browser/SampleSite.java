package org.hearsay.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;
import org.hearsay.ledger.Ledger;
import org.hearsay.reader.ReportReader;
import org.hearsay.web.Settings;
import org.hearsay.web.Site;

/** A site on a ledger of its own; closes both. */
record SampleSite(Ledger ledger, Site site) implements AutoCloseable {

    /** The samples that come with the project, as seen from the folder that a module's tests run in. */
    static final Path SAMPLES = Path.of("..", "samples");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-03-20T08:00:00Z"), ZoneOffset.UTC);

    /** A site whose ledger, in this folder, has read these inputs; none for an empty one. */
    static SampleSite of(Path folder, List<String> inputs) {
        Ledger ledger = Ledger.open(folder, CLOCK);
        if (!inputs.isEmpty()) {
            read(inputs, ledger);
        }
        return new SampleSite(ledger, Site.start(ledger, new Settings(0, CLOCK, line -> {
            throw new AssertionError(line);
        })));
    }

    private static void read(List<String> inputs, Ledger ledger) {
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
