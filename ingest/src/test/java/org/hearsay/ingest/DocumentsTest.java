package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void given() {
        given = new Given(folder);
    }

    @Test
    void aPdfIsReadWithoutRunningHeadsAndWithItsWordsPutTogether() {
        byte[] pdf = MadeDocuments.pdf(
                "",
                List.of(
                        List.of(
                                "The Ardel Post, 4 May 2031",
                                "",
                                "Vesna Arlo left the capi-",
                                "tal on Monday and went to",
                                "",
                                "Page 1"),
                        List.of("The Ardel Post, 4 May 2031", "", "the coast. Jon Ro stayed.", "", "Page 2")));
        List<Item> items = given.file("a.pdf", pdf).read("a.pdf");
        assertThat(Given.reports(items))
                .extracting(report -> report.text().replaceAll("\\s+", " "))
                .containsExactly("Vesna Arlo left the capital on Monday and went to the coast. Jon Ro stayed.");
    }

    @Test
    void aWordDocumentIsRead() {
        byte[] docx = MadeDocuments.docx("Arlo leaves", List.of("Vesna Arlo left.", "Jon Ro stayed."), "");
        Report report = Given.reports(given.file("a.docx", docx).read("a.docx")).getFirst();
        assertThat(report.text()).isEqualTo("Vesna Arlo left.\n\nJon Ro stayed.");
        assertThat(report.headline()).contains("Arlo leaves");
    }

    @Test
    void aMailIsReadAndSoIsWhatIsAttached() {
        List<Item> items = given.file("a.eml", MadeDocuments.mail()).read("a.eml");
        Report mail = Given.reports(items).getFirst();
        assertThat(mail.text().strip()).isEqualTo("Vesna Arlo left the capital.");
        assertThat(mail.headline()).contains("Arlo leaves – at last");
        assertThat(mail.byline()).contains("Mira Sand <mira@example.org>");
        assertThat(mail.published()).contains("2031-05-04T14:05+02:00");
        assertThat(Given.reports(items)).hasSize(2);
        assertThat(Given.reports(items).getLast().id()).isEqualTo("a.eml/note");
        assertThat(Given.reports(items).getLast().text().strip()).isEqualTo("Jon Ro stayed.");
        assertThat(items.getLast())
                .isInstanceOfSatisfying(
                        Item.PassedOver.class,
                        passed -> assertThat(passed.reason())
                                .isEqualTo("1 attachment of other kinds passed over: logo.png"));
    }

    @Test
    void marksOfMarkdownAreNoPartOfTheText() {
        String text = """
            ---
            author: Jon Ro
            date: 2031-05-04
            ---
            # Arlo leaves

            Vesna **Arlo** left the
            [capital](https://example.org).

            * Jon Ro stayed.
            """;
        Report report = Given.reports(given.file("a.md", text).read("a.md")).getFirst();
        assertThat(report.text()).isEqualTo("Vesna Arlo left the capital.\n\nJon Ro stayed.");
        assertThat(report.headline()).contains("Arlo leaves");
        assertThat(report.byline()).contains("Jon Ro");
        assertThat(report.published()).isEqualTo(Optional.of("2031-05-04"));
    }

    @Test
    void brokenDocumentsFailByNameAndTheRestIsRead() {
        byte[] pdf = MadeDocuments.pdf("", List.of(List.of("Vesna Arlo left.")));
        byte[] docx = MadeDocuments.docx("", List.of("Vesna Arlo left."), "");
        String entities = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
        given.file("a1.pdf", MadeDocuments.pdf("secret", List.of(List.of("Vesna Arlo left."))))
                .file("a2.pdf", Arrays.copyOf(pdf, 40))
                .file("a3.pdf", "not one")
                .file("a4.pdf", MadeDocuments.pdf("", List.of(List.of())))
                .file("b1.docx", Arrays.copyOf(docx, docx.length / 3))
                .file("b2.docx", MadeDocuments.docx("", List.of("Arlo &b;"), entities))
                .file("b3.docx", "rubbish")
                .file("c.eml", new byte[1000])
                .file("d.pdf", MadeDocuments.docx("", List.of("Jon Ro stayed."), ""));
        List<Item> items = given.read(".");
        assertThat(Given.reports(items)).extracting(Report::text).containsExactly("Jon Ro stayed.");
        List<String> failures = given.failures(items).stream()
                .map(failure -> failure.replaceFirst("^\\./", ""))
                .toList();
        assertThat(failures).hasSize(8);
        assertThat(failures.get(0)).endsWith("a1.pdf is a PDF that needs a password");
        assertThat(failures.get(1)).contains("a2.pdf is a PDF that is broken: ");
        assertThat(failures.get(2))
                .endsWith("a3.pdf is not a PDF as its name or type says, nor anything else that is read");
        assertThat(failures.get(3)).endsWith("a4.pdf is a PDF that holds no text, only pictures of it perhaps");
        assertThat(failures.get(4)).contains("b1.docx is a Word document that is broken: ");
        assertThat(failures.get(5)).contains("b2.docx is a Word document that declares entities in word/document.xml");
        assertThat(failures.get(6)).contains("b3.docx is not a Word document");
        assertThat(failures.get(7)).contains("c.eml is not a mail");
    }
}
