package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebSourceTest {

    private static final Options ALLOWED = Options.standard().reachingPrivateAddresses(true);

    private static final String PAGE = """
        <html><head><title>Dam holds - The Courier</title><meta property="og:title" content="Dam holds"></head>
        <body><nav>Home Sport</nav><article><h1>Dam holds</h1><p>The dam above Hasmira held on Tuesday, said Ana Ruiz, a guard
        at the gate, and nobody in the town below was hurt by the water.</p><p>The ministry of water had warned on Monday
        that the dam might not hold, and had asked people to leave their houses near the river.</p></article></body></html>
        """;

    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    private static List<Item> read(Options options, String... inputs) {
        List<Item> items = new ArrayList<>();
        try (Ingest ingest = Ingest.open(List.of(inputs), options)) {
            ingest.forEachRemaining(items::add);
        }
        return items;
    }

    private static Report report(Item item) {
        return ((Item.Read) item).report();
    }

    @Test
    void aPageIsFetchedAndCalledByItsAddress() {
        served.page("/news?id=1.2", PAGE).redirect("/old", 301, "/news?id=1.2");

        Report report = report(read(ALLOWED, served.at("/old")).getFirst());

        assertThat(report.id()).isEqualTo(served.at("/old"));
        assertThat(report.url()).contains(served.at("/news?id=1.2"));
        assertThat(report.headline()).contains("Dam holds");
        assertThat(report.text()).contains("said Ana Ruiz").doesNotContain("Sport");
    }

    @Test
    void whatItIsItsBytesTell() {
        served.answer("/a.pdf", 200, Map.of("Content-Type", "application/pdf"), PAGE)
                .answer("/text", 200, Map.of("Content-Type", "text/plain"), "The dam held, said Ana Ruiz.");

        Item.Read page = (Item.Read) read(ALLOWED, served.at("/a.pdf")).getFirst();
        assertThat(page.report().headline()).contains("Dam holds");
        assertThat(page.notes()).singleElement().asString().startsWith("is a web page, not a PDF");
        assertThat(report(read(ALLOWED, served.at("/text")).getFirst()).text())
                .isEqualTo("The dam held, said Ana Ruiz.");
    }

    @Test
    void withoutBeingAllowedToThisComputerIsNotAskedAndTheRestIsRead() {
        served.page("/a", PAGE);

        List<Item> items = read(Options.standard(), served.at("/a"), "nowhere.txt");

        assertThat(items).hasSize(2).allMatch(Item.Failed.class::isInstance);
        Item.Failed failed = (Item.Failed) items.getFirst();
        assertThat(failed.input()).isEqualTo(served.at("/a"));
        assertThat(failed.reason())
                .isEqualTo("leads to 127.0.0.1, an address of this computer, and is not fetched unless "
                        + "--private-addresses allows it");
        assertThat(served.asked()).isEmpty();
    }
}
