package org.hearsay.bench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;
import org.junit.jupiter.api.Test;

class InputBenchTest {

    @Test
    void fourHundredBrokenInputsAreReadOrFailByNameInTime() {
        Fuzz.Outcome outcome = new Fuzz().run(400, 7);

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.reports()).isPositive();
        assertThat(outcome.failures()).isPositive();
    }

    @Test
    void thirtyPagesInTenLayoutsGiveTheirBodies() {
        double sum = 0;
        for (int i = 0; i < 30; i++) {
            MadePages.Page page = MadePages.page(i);
            double f1 = f1(page.body(), report(page).text());
            assertThat(f1).as("layout %d", i % MadePages.LAYOUTS).isGreaterThan(0.9);
            sum += f1;
        }
        System.out.printf("body text of 30 pages: F1 of words %.2f%n", sum / 30 * 100);
        assertThat(sum / 30).isGreaterThan(0.95);
    }

    private static Report report(MadePages.Page page) {
        byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
        try (Ingest ingest = Ingest.of(bytes, "p.html", Optional.empty(), Options.standard())) {
            return ((Item.Read) ingest.next()).report();
        }
    }

    private static double f1(String expected, String found) {
        Map<String, Integer> words = new HashMap<>();
        String[] sought = expected.split("\\W+");
        String[] got = found.split("\\W+");
        Arrays.stream(sought).forEach(word -> words.merge(word, 1, Integer::sum));
        long shared = Arrays.stream(got)
                .filter(word -> words.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * shared / (sought.length + got.length);
    }
}
