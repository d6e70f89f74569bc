package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How fast pages are read for their text alone; {@code -Dhearsay.pages=10000} for the figure of docs/quality.md. */
class PagesSpeedTest {

    private static final int PAGES = Integer.getInteger("hearsay.pages", 200);

    @Test
    void pagesAreReadForTextAlone() {
        long read = 0;
        long characters = 0;
        long began = System.nanoTime();
        for (int i = 0; i < PAGES; i++) {
            byte[] page = MadeDocuments.bytes(MadePages.page(i).html());
            characters += page.length;
            try (Ingest ingest = Ingest.of(page, i + ".html", Optional.empty(), Options.standard())) {
                read += ingest.next() instanceof Item.Read ? 1 : 0;
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%,d pages of %,d bytes on average: %.0f pages/s, one after another, heap of at most %d MB%n",
                PAGES, characters / PAGES, PAGES / seconds, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(read).isEqualTo(PAGES);
    }
}
