package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void given() {
        given = new Given(folder);
    }

    @Test
    void aTextIsReadUnchangedAndCalledByItsFile() {
        String text = "The minister left.\r\n\tHe \u0007 said so.\u200F \uD83D\uDE00\n";
        List<Item> items = given.file("budget.v2.txt", text).read("budget.v2.txt");
        assertThat(Given.reports(items)).containsExactly(Report.of("budget.v2", text));
        assertThat(Given.notes(items)).isEmpty();
    }

    @Test
    void aFileOfNoKnownKindIsReadIfItIsText() {
        assertThat(Given.reports(given.file("REPORT", "One.").read("REPORT")))
                .containsExactly(Report.of("REPORT", "One."));
    }

    @Test
    void standardInputIsOneReport() {
        assertThat(Given.reports(Given.standardInput("Yes."))).containsExactly(Report.of("standard-input", "Yes."));
    }

    @Test
    void theDateGivenIsTakenForATextWithoutOne() {
        List<Item> items = given.file("a.txt", "Yes.").read(Options.standard().publishedOn("2031-05-04"), "a.txt");
        assertThat(Given.reports(items).getFirst().published()).contains("2031-05-04");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Options.standard().publishedOn("4 May"))
                .hasMessage("'4 May' is not a date such as 2012-07-06 or 2012-07-06T14:05:00Z");
    }

    @Test
    void whatIsNoTextFailsWithAReasonAndTheRestIsRead() {
        given.file("empty.txt", "")
                .file("blank.txt", " \n\u00A0\t\u200B\n")
                .file(
                        "picture.txt",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .file("zeros.txt", new byte[100])
                .file("picture.png", "x")
                .file("mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                .file("good.txt", "Yes.");
        List<Item> items = given.read(
                "empty.txt",
                "blank.txt",
                "picture.txt",
                "zeros.txt",
                "picture.png",
                "mark.txt",
                "gone.txt",
                "good.txt");
        assertThat(given.failures(items))
                .containsExactly(
                        "empty.txt is empty",
                        "blank.txt holds no words",
                        "picture.txt is binary, not text",
                        "zeros.txt is binary, not text",
                        "picture.png is a picture, which this version does not read (it reads " + Kind.READ + ")",
                        "mark.txt is empty",
                        "gone.txt does not exist");
        assertThat(Given.reports(items)).containsExactly(Report.of("good", "Yes."));
    }

    @Test
    void aTextThatIsTooLongFails() {
        given.file("long.txt", "a".repeat(2_000_001)).file("longer.txt", new byte[9_000_000]);
        assertThat(given.failures(given.read("long.txt", "longer.txt")))
                .containsExactly(
                        "long.txt has a text of 2,000,001 characters; the longest that is read has 2,000,000",
                        "longer.txt is too long (9,000,000 bytes); the longest text that is read has 2,000,000"
                                + " characters");
    }

    @Test
    void aByteOrderMarkTellsTheEncodingAndIsNoPartOfTheText() {
        String text = "Žoržeta Ćosić left “Ardel”.";
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            List<Item> items = given.file("a.txt", ("\uFEFF" + text).getBytes(Charset.forName(charset)))
                    .read("a.txt");
            assertThat(Given.reports(items)).as(charset).containsExactly(Report.of("a", text));
            assertThat(Given.notes(items)).isEmpty();
        }
    }

    @Test
    void anotherEncodingIsGuessedAndSaid() {
        assertGuessed("“We won’t resign” – so said José Peña.", "windows-1252");
        assertGuessed("The minister left. He said so.\n", "UTF-16LE");
        assertGuessed("The minister left. He said so.\n", "UTF-16BE");
        assertGuessed(
                "وقال الوزير للصحفيين في العاصمة يوم الاثنين إن الحكومة سوف تستقيل من منصبها بعد أسبوع واحد من"
                        + " الاحتجاجات",
                "windows-1256");
        assertGuessed(
                "Министр сказал журналистам в столице в понедельник, что правительство уйдёт в отставку через неделю"
                        + " после протестов.",
                "KOI8-R");
        assertGuessed(
                "Министр сказал журналистам в столице в понедельник, что правительство уйдёт в отставку через неделю"
                        + " после протестов.",
                "windows-1251");
    }

    private void assertGuessed(String text, String charset) {
        List<Item> items =
                given.file("a.txt", text.getBytes(Charset.forName(charset))).read("a.txt");
        assertThat(Given.notes(items)).containsExactly("not UTF-8: read as " + charset + " (assumed)");
        assertThat(Given.reports(items)).containsExactly(Report.of("a", text));
    }

    @Test
    void twoReportsOfOneIdAreBothRead() {
        given.file("east/budget.txt", "East.").file("west/budget.txt", "West.");
        List<Item> items = given.read("east/budget.txt", "west/budget.txt", "west/budget.txt");
        String west = "budget (" + given.path("west/budget.txt");
        assertThat(Given.reports(items)).extracting(Report::id).containsExactly("budget", west + ")", west + ", 2)");
        assertThat(Given.notes(items).getFirst()).isEqualTo("the id 'budget' is taken: read as '" + west + ")'");
    }

    @Test
    void everyItemSaysHowFarItIs() {
        given.file("a.txt", "12345").file("b.txt", "").file("c.jsonl", "{\"text\":\"Yes.\"}\n\n{}\n");
        List<Item> items = given.read("a.txt", "b.txt", "c.jsonl");
        assertThat(items).extracting(Item::consumed).containsExactly(5L, 5L, 21L, 25L);
        try (Ingest inputs = Ingest.open(List.of(folder.toString()), Options.standard())) {
            assertThat(inputs.totalBytes()).hasValue(25);
        }
        try (Ingest inputs = Ingest.open(List.of("-"), Options.standard())) {
            assertThat(inputs.totalBytes()).isEmpty();
        }
    }

    @Test
    void aTextInUtf8IsNeverGuessedOtherwise() {
        String text = "Ý ßþ Ÿ ‘x’ — ünïcödé ".repeat(3);
        assertThat(Given.reports(given.file("a.txt", text.getBytes(StandardCharsets.UTF_8))
                        .read("a.txt")))
                .containsExactly(Report.of("a", text));
    }
}
