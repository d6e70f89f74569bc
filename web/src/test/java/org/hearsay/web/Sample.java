package org.hearsay.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

/** Ledgers of reports on people and places that are not. */
final class Sample {

    /** The samples that come with the project. */
    static final List<String> SAMPLES = List.of("../samples");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-02T08:00:00Z"), ZoneOffset.UTC);

    private Sample() {}

    /** A ledger in a folder that has read these inputs. */
    static Ledger ledger(Path folder, List<String> inputs) {
        Ledger ledger = Ledger.open(folder, CLOCK);
        try (ReportReader reader = ReportReader.load();
                Ingest ingest = Ingest.open(inputs, Options.standard())) {
            ingest.forEachRemaining(item -> {
                if (item instanceof Item.Read read) {
                    ledger.file(read.report(), reader.read(read.report()));
                }
            });
        }
        ledger.settle();
        return ledger;
    }

    /** A site on a ledger, and whoever asks it; closes both. */
    static Browser browser(Ledger ledger) {
        return new Browser(ledger, site(ledger));
    }

    static Site site(Ledger ledger) {
        return Site.start(ledger, new Settings(0, CLOCK, line -> {
            throw new AssertionError(line);
        }));
    }

    /** What stands in a page where everything that is not text is taken away. */
    static String text(String html) {
        return html.replaceAll("(?s)<(style|script|head).*?</\\1>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    /** Asks a site on a ledger. */
    record Browser(Ledger ledger, Site site) implements AutoCloseable {

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(site.address() + path.substring(1))));
        }

        HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            try (HttpClient client = HttpClient.newHttpClient()) {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            }
        }

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(site.address() + path.substring(1)));
        }

        @Override
        public void close() {
            site.close();
            ledger.close();
        }
    }
}
