package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void given() {
        given = new Given(folder);
    }

    @Test
    void everythingInItIsReadInOrder() {
        given.file("in/b.txt", "B.")
                .file("in/a/z.TXT", "Z.")
                .file("in/a/m.md", "M.")
                .file("in/c.jsonl", "{\"text\":\"C.\"}\n{\"text\":\"D.\"}\n")
                .file("in/.hidden.txt", "H.")
                .file("in/.git/x.txt", "X.");
        List<Item> items = given.read("in");
        assertThat(Given.reports(items))
                .containsExactly(
                        Report.of("a/m", "M."),
                        Report.of("a/z", "Z."),
                        Report.of("b", "B."),
                        Report.of("c.jsonl:1", "C."),
                        Report.of("c.jsonl:2", "D."));
        assertThat(items).hasSize(5);
    }

    @Test
    void filesOfOtherKindsAreCountedInOneNote() {
        given.file("in/a.png", "x")
                .file("in/b/c.csv", "x")
                .file("in/d", "x")
                .file("in/e.rtf", "x")
                .file("in/f.txt", "F.");
        List<Item> items = given.read("in");
        assertThat(items).hasSize(2);
        assertThat(items.getLast())
                .isEqualTo(new Item.PassedOver(
                        given.path("in"), "4 files of other kinds passed over: a.png, b/c.csv, d, …", 2));
    }

    @Test
    void aFolderWithoutReportsFails() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        assertThat(given.failures(given.read("in"))).containsExactly("in holds no reports (" + Kind.READ + ")");
        given.file("in/a.png", "x");
        assertThat(given.failures(given.read("in")))
                .containsExactly("in holds no reports (" + Kind.READ + "); 1 file of other kinds passed over: a.png");
    }

    @Test
    void aLinkBackIsNotFollowed() throws IOException {
        given.file("in/a/b.txt", "B.");
        Files.createSymbolicLink(folder.resolve("in/a/up"), folder.resolve("in"));
        List<Item> items = given.read("in");
        assertThat(Given.reports(items)).hasSize(1);
        assertThat(given.failures(items)).containsExactly("in/a/up is a link back to a folder that it stands in");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        given.file("in/b.txt", "B.").file("secret.txt", "S.").file("out/s.txt", "S.");
        Files.createSymbolicLink(folder.resolve("in/a.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("in/c"), folder.resolve("out"));
        List<Item> items = given.read("in");
        assertThat(Given.reports(items)).containsExactly(Report.of("b", "B."));
        assertThat(given.failures(items))
                .containsExactly(
                        "in/a.txt is a link that leads out of the folder",
                        "in/c is a link that leads out of the folder");
    }

    @Test
    void whatMayNotBeReadFailsAndTheRestIsRead() {
        given.file("in/a/b.txt", "B.")
                .file("in/closed/c.txt", "C.")
                .file("in/d.txt", "D.")
                .file("in/e.jsonl", "{}");
        List<Item> items = new ArrayList<>();
        try (Ingest inputs = Ingest.open(List.of(given.path("in")), Options.standard(), new Guarded())) {
            inputs.forEachRemaining(items::add);
        }
        assertThat(Given.reports(items)).containsExactly(Report.of("a/b", "B."));
        assertThat(given.failures(items))
                .containsExactly(
                        "in/closed cannot be read: no right to read it",
                        "in/d.txt cannot be read: no right to read it",
                        "in/e.jsonl cannot be read: disk error");
    }

    /** A disk that lets nobody into the folder "closed" nor read "d.txt", and breaks at "e.jsonl". */
    private static final class Guarded implements Disk {

        private final Disk disk = Disk.real();

        @Override
        public List<Path> list(Path folder) throws IOException {
            if (folder.endsWith("closed")) {
                throw new AccessDeniedException(folder.toString());
            }
            return disk.list(folder);
        }

        @Override
        public InputStream open(Path file) throws IOException {
            if (file.endsWith("d.txt")) {
                throw new AccessDeniedException(file.toString());
            }
            if (file.endsWith("e.jsonl")) {
                throw new IOException("disk error");
            }
            return disk.open(file);
        }

        @Override
        public long size(Path file) {
            return disk.size(file);
        }
    }
}
