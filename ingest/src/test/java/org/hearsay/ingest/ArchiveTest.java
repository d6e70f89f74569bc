package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final byte[] ARLO = MadeDocuments.bytes("Vesna Arlo left.");

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void given() {
        given = new Given(folder);
    }

    @Test
    void everythingInAnArchiveIsRead() {
        byte[] inner = MadeDocuments.zip(Map.of("x.txt", ARLO));
        given.file(
                "week.zip",
                MadeDocuments.zip(Map.of(
                        "a/b.txt",
                        ARLO,
                        "c.jsonl",
                        MadeDocuments.bytes("{\"text\":\"One.\"}\n{\n"),
                        "d.png",
                        new byte[4],
                        "e.zip",
                        inner,
                        "f.txt.gz",
                        MadeDocuments.gzip(ARLO))));
        List<Item> items = given.read("week.zip");
        assertThat(Given.reports(items))
                .containsExactly(
                        Report.of("week.zip/a/b", "Vesna Arlo left."),
                        Report.of("week.zip/c.jsonl:1", "One."),
                        Report.of("week.zip/e.zip/x", "Vesna Arlo left."),
                        Report.of("week.zip/f", "Vesna Arlo left."));
        assertThat(given.failures(items)).hasSize(1);
        assertThat(given.failures(items).getFirst()).startsWith("week.zip/c.jsonl:2 is not JSON");
        assertThat(items.getLast()).isInstanceOf(Item.PassedOver.class);
        assertThat(items.getLast().consumed())
                .isLessThanOrEqualTo(folder.resolve("week.zip").toFile().length());
    }

    @Test
    void compressedLinesAreReadAsLines() {
        given.file("a.jsonl.gz", MadeDocuments.gzip(MadeDocuments.bytes("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")));
        assertThat(Given.reports(given.read("a.jsonl.gz")))
                .containsExactly(Report.of("a.jsonl:1", "One."), Report.of("a.jsonl:2", "Two."));
    }

    @Test
    void namesThatLeadElsewhereStayInTheArchive() {
        given.file(
                "a.zip", MadeDocuments.zip(Map.of("../../etc/x.txt", ARLO, "C:\\y\\..\\z.txt", ARLO, "/w.txt", ARLO)));
        assertThat(Given.reports(given.read("a.zip")))
                .extracting(Report::id)
                .containsExactly("a.zip/etc/x", "a.zip/w", "a.zip/y/z");
    }

    @Test
    void archivesAreUnpackedOnlySoDeep() {
        byte[] bytes = MadeDocuments.bytes("Vesna Arlo left.");
        for (int i = 0; i < 5; i++) {
            bytes = MadeDocuments.gzip(bytes);
        }
        given.file("a.gz", bytes).file("b.gz", MadeDocuments.gzip(MadeDocuments.gzip(ARLO)));
        List<Item> items = given.read("a.gz", "b.gz");
        assertThat(given.failures(items)).containsExactly("a.gz is packed more than 3 deep, and is not unpacked");
        assertThat(Given.reports(items)).containsExactly(Report.of("b", "Vesna Arlo left."));
    }

    @Test
    void whatUnpacksToTooMuchFails() {
        Limits limits = new Limits(1_000_000, Duration.ofSeconds(5), 3, 3_000_000, 4);
        given.file("bomb.zip", MadeDocuments.zip(Map.of("a.html", new byte[2_900_000], "b.txt", new byte[2_900_000])))
                .file("bomb.gz", MadeDocuments.gzip(new byte[7_000_000]))
                .file(
                        "many.zip",
                        MadeDocuments.zip(
                                Map.of("1.txt", ARLO, "2.txt", ARLO, "3.txt", ARLO, "4.txt", ARLO, "5.txt", ARLO)))
                .file("long.html", "<p>" + "word ".repeat(300_000))
                .file("good.txt", ARLO);
        List<Item> items = given.read(
                Options.standard().within(limits), "bomb.zip", "bomb.gz", "many.zip", "long.html", "good.txt");
        assertThat(given.failures(items))
                .anyMatch(failure ->
                        failure.startsWith("bomb.zip") && failure.contains("unpacks to more than 3,000,000 bytes"));
        assertThat(given.failures(items))
                .anyMatch(failure ->
                        failure.startsWith("bomb.gz") && failure.contains("unpacks to more than 3,000,000 bytes"));
        assertThat(given.failures(items)).contains("many.zip holds more than 4 files: the rest was left");
        assertThat(given.failures(items))
                .contains("long.html is too long; the longest that is read has 1,000,000 bytes");
        assertThat(Given.reports(items)).hasSize(5);
    }

    @Test
    void aBrokenArchiveGivesWhatComesBeforeTheBreak() {
        byte[] zip =
                MadeDocuments.zip(Map.of("a.txt", ARLO, "b.txt", MadeDocuments.bytes("Jon Ro stayed. ".repeat(400))));
        given.file("cut.zip", Arrays.copyOf(zip, 120))
                .file("cut.gz", Arrays.copyOf(MadeDocuments.gzip(zip), 60))
                .file("no.zip", "rubbish")
                .file("empty.zip", MadeDocuments.zip(Map.of()));
        List<Item> items = given.read("cut.zip", "cut.gz", "no.zip", "empty.zip");
        assertThat(Given.reports(items)).extracting(Report::text).contains("Vesna Arlo left.");
        assertThat(given.failures(items)).anyMatch(failure -> failure.startsWith("cut.zip"));
        assertThat(given.failures(items)).anyMatch(failure -> failure.startsWith("cut.gz"));
        assertThat(given.failures(items))
                .contains("no.zip is not an archive of files as its name or type says, nor anything else that is read");
        assertThat(given.failures(items)).contains("empty.zip holds no reports (" + Kind.READ + ")");
    }
}
