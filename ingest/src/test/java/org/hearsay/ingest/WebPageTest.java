package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTest {

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void given() {
        given = new Given(folder);
    }

    @Test
    void thirtyPagesInTenLayoutsGiveTheirBodies() {
        double sum = 0;
        for (int i = 0; i < 30; i++) {
            MadePages.Page page = MadePages.page(i);
            Report report = Given.reports(given.file("p.html", page.html()).read("p.html"))
                    .getFirst();
            double f1 = f1(page.body(), report.text());
            assertThat(f1)
                    .as("layout %d:%n%s", i % MadePages.LAYOUTS, report.text())
                    .isGreaterThan(0.9);
            sum += f1;
        }
        System.out.printf("body text of 30 pages: F1 of words %.2f%n", sum / 30 * 100);
        assertThat(sum / 30).isGreaterThan(0.95);
    }

    @Test
    void whatAPageSaysOfItselfIsTakenFromTheSurestPlace() {
        String page = """
            <!DOCTYPE html><html><head><title>Arlo leaves | Post</title>
            <meta property="og:title" content="Arlo leaves?"><meta property="og:site_name" content="The Ardel Post">
            <meta name="author" content="Desk"><link rel="canonical" href="https://example.org/arlo">
            <meta name="date" content="4 May 2031">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
            "headline":"Arlo leaves","author":[{"name":"Jon Ro"},{"name":"Mira Sand"}],
            "datePublished":"2031-05-04T14:05:00+0200","dateModified":"2031-05-05T08:00:00Z",
            "sourceOrganization":{"name":"Orvel Press"},"isAccessibleForFree":false}]}</script></head>
            <body><article><h1>Arlo leaves!</h1><p>Vesna Arlo left the capital.</p></article></body></html>
            """;
        Item.Read read = (Item.Read) given.file("a.html", page).read("a.html").getFirst();
        Report report = read.report();
        assertThat(report.headline()).contains("Arlo leaves");
        assertThat(report.byline()).contains("Jon Ro, Mira Sand");
        assertThat(report.published()).contains("2031-05-04T14:05:00+02:00");
        assertThat(report.updated()).contains("2031-05-05T08:00:00Z");
        assertThat(report.agency()).contains("Orvel Press");
        assertThat(report.publisher()).contains("The Ardel Post");
        assertThat(report.url()).contains("https://example.org/arlo");
        assertThat(read.taken())
                .isEqualTo(Map.of(
                        "headline", "JSON-LD",
                        "byline", "JSON-LD",
                        "published", "JSON-LD",
                        "updated", "JSON-LD",
                        "agency", "JSON-LD",
                        "publisher", "OpenGraph",
                        "url", "meta"));
        assertThat(read.notes()).containsExactly("says that not all of it is free to read: it may end early");
    }

    @Test
    void aPageIsKnownByItsContentWhateverItIsCalled() {
        String page = MadePages.page(0).html();
        List<Item> items = given.file("a.txt", page).read("a.txt");
        assertThat(Given.reports(items).getFirst().text())
                .isEqualTo(MadePages.page(0).headline() + "\n\n"
                        + MadePages.page(0).body());
        assertThat(Given.notes(items)).containsExactly("is a web page, not a plain text as its name or type says");
    }

    @Test
    void bytesWithoutAFileAreReadByTheTypeTheyCameWith() {
        byte[] page = "<p>Vesna Arlo left the capital.</p>".getBytes(StandardCharsets.UTF_8);
        try (Ingest ingest = Ingest.of(page, "news", Optional.of("text/html; charset=UTF-8"), Options.standard())) {
            assertThat(((Item.Read) ingest.next()).report())
                    .isEqualTo(Report.of("news", "Vesna Arlo left the capital."));
            assertThat(ingest.hasNext()).isFalse();
        }
    }

    @Test
    void thePagesEncodingIsTakenFromThePage() {
        String page =
                "<html><head><meta charset=\"windows-1250\"></head><body><p>Žoržeta Ćosić left.</p></body></html>";
        given.file("a.html", page.getBytes(Charset.forName("windows-1250")));
        assertThat(Given.reports(given.read("a.html"))).containsExactly(Report.of("a", "Žoržeta Ćosić left."));
    }

    @Test
    void whatIsNoPageFailsByName() {
        given.file("empty.html", "")
                .file("bare.html", "<html><body></body></html>")
                .file("zeros.html", new byte[100]);
        assertThat(given.failures(given.read("empty.html", "bare.html", "zeros.html")))
                .containsExactly(
                        "empty.html is empty",
                        "bare.html holds no words",
                        "zeros.html is not a web page as its name or type says, nor anything else that is read");
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
