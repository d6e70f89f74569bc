package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        String page =
                "<!DOCTYPE html><html><body><nav>Home</nav><article><h1>Arlo leaves</h1><p>Vesna Arlo left the capital"
                        + " on Monday, according to people who were there.</p></article></body></html>";
        List<Item> items = given.file("a.txt", page).read("a.txt");
        assertThat(Given.reports(items).getFirst().text())
                .isEqualTo("Arlo leaves\n\nVesna Arlo left the capital on Monday, according to people who were there.");
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
}
