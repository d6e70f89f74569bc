package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void given() {
        given = new Given(folder);
    }

    @Test
    void everyFieldIsRead() {
        String line = """
            {"id": "r-1", "text": "Vesna Arlo left.", "published": "2031-05-04T14:05:00Z", "updated": "2031-05-05", \
            "publisher": "The Ardel Post", "agency": "ANA", "headline": "Arlo leaves", "byline": "By Jon Ro", \
            "url": "https://example.org/1", "previous": "r-0", "language": "en", "weather": ["fair"]}
            """;
        assertThat(Given.reports(given.file("a.jsonl", line).read("a.jsonl")))
                .containsExactly(new Report(
                        "r-1",
                        "Vesna Arlo left.",
                        Optional.of("Arlo leaves"),
                        Optional.of("The Ardel Post"),
                        Optional.of("ANA"),
                        Optional.of(Report.AgencyBasis.GIVEN),
                        Optional.of("By Jon Ro"),
                        Optional.of("https://example.org/1"),
                        Optional.of("2031-05-04T14:05:00Z"),
                        Optional.of("2031-05-05"),
                        Optional.of("r-0"),
                        Optional.of("en")));
    }

    @Test
    void onlyTextIsRequiredAndTheLineGivesTheId() {
        given.file(
                "a.jsonl",
                "{\"text\": \"One.\", \"headline\": null, \"byline\": \"\"}\r\n\r\n{\"text\": \"Two.\", \"id\": 17}");
        assertThat(Given.reports(given.read("a.jsonl")))
                .containsExactly(Report.of("a.jsonl:1", "One."), Report.of("17", "Two."));
    }

    @Test
    void brokenLinesFailWithTheirNumberAndTheRestIsRead() {
        given.file("a.jsonl", """
            {"text": "One."}
            {"text": "Two."
            not json
            ["text"]
            {"headline": "No text"}
            {"text": null}
            {"text": 5}
            {"text": ""}
            {"text": " "}
            {"text": "Six.", "published": "6 July"}
            {"text": "Six.", "published": "2031-02-30"}
            {"text": "Six.", "published": 2031}
            {"text": "Six.", "byline": ["Jon Ro"]}
            {"text": "Six."} {"text": "Seven."}
            {"text": "Last."}
            """);
        List<Item> items = given.read("a.jsonl");
        assertThat(Given.reports(items)).extracting(Report::text).containsExactly("One.", "Last.");
        String date = "', not a date such as 2012-07-06 or 2012-07-06T14:05:00Z";
        List<String> failures = given.failures(items);
        assertThat(failures.get(0)).startsWith("a.jsonl:2 is not JSON at column 16: Unexpected end-of-input");
        assertThat(failures.get(1)).startsWith("a.jsonl:3 is not JSON at column 1: Unrecognized token 'not'");
        assertThat(failures.subList(2, 11))
                .containsExactly(
                        "a.jsonl:4 is not a JSON object but an array",
                        "a.jsonl:5 has no \"text\"",
                        "a.jsonl:6 has no \"text\"",
                        "a.jsonl:7 \"text\" is not a string but a number",
                        "a.jsonl:8 \"text\" is empty",
                        "a.jsonl:9 \"text\" holds no words",
                        "a.jsonl:10 \"published\" is '6 July" + date,
                        "a.jsonl:11 \"published\" is '2031-02-30" + date,
                        "a.jsonl:12 \"published\" is not a string but a number");
        assertThat(failures.get(11)).isEqualTo("a.jsonl:13 \"byline\" is not a string but an array");
        assertThat(failures.get(12)).startsWith("a.jsonl:14 is not JSON at column 18");
        assertThat(failures).hasSize(13);
    }

    @Test
    void halvesOfSurrogatePairsAreReplacedAndThatIsSaid() {
        given.file("a.jsonl", "{\"text\": \"A \\ud83d b \\ud83d\\ude00 \\ude00.\"}");
        List<Item> items = given.read("a.jsonl");
        assertThat(Given.reports(items).getFirst().text()).isEqualTo("A \uFFFD b \uD83D\uDE00 \uFFFD.");
        assertThat(Given.notes(items)).containsExactly("\"text\" holds halves of surrogate pairs: each became U+FFFD");
    }

    @Test
    void controlCharactersStayWhereTheyAre() {
        given.file("a.jsonl", "{\"text\": \"One\\u0007 two\\u0000 three\\tfour\tfive.\"}");
        assertThat(Given.reports(given.read("a.jsonl")).getFirst().text())
                .isEqualTo("One\u0007 two\u0000 three\tfour\tfive.");
    }

    @Test
    void aLineOfFiftyMegabytesFailsAndTheNextIsRead() {
        byte[] lines = new byte[50_000_000];
        java.util.Arrays.fill(lines, (byte) 'a');
        System.arraycopy("{\"text\":\"".getBytes(StandardCharsets.UTF_8), 0, lines, 0, 9);
        byte[] last = "\n{\"text\":\"Yes.\"}\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(last, 0, lines, lines.length - last.length, last.length);
        List<Item> items = given.file("a.jsonl", lines).read("a.jsonl");
        assertThat(given.failures(items))
                .containsExactly("a.jsonl:1 is too long (49,999,983 bytes); the longest text that is read has 2,000,000"
                        + " characters");
        assertThat(Given.reports(items)).containsExactly(Report.of("a.jsonl:2", "Yes."));
    }

    @Test
    void aTextOfTooManyCharactersFails() {
        given.file("a.jsonl", "{\"text\":\"" + "a".repeat(2_000_001) + "\"}");
        assertThat(given.failures(given.read("a.jsonl")))
                .containsExactly("a.jsonl:1 \"text\" has a text of 2,000,001 characters; the longest that is read has"
                        + " 2,000,000");
    }

    @Test
    void aFileInUtf16IsReadByItsMark() {
        String lines = "\uFEFF{\"text\":\"Žo \uD83D\uDE00.\"}\n{\"text\":\"Ċ two.\"}\n".repeat(1) + "x\n".repeat(3);
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE")) {
            List<Item> items = given.file("a.jsonl", lines.getBytes(Charset.forName(charset)))
                    .read("a.jsonl");
            assertThat(Given.reports(items)).extracting(Report::text).containsExactly("Žo \uD83D\uDE00.", "Ċ two.");
            assertThat(given.failures(items))
                    .hasSize(3)
                    .allMatch(failure -> failure.contains("is not JSON at column 1"));
            assertThat(items.getLast().consumed()).isLessThanOrEqualTo(lines.length() * 4L);
        }
    }

    @Test
    void aLineInAnotherEncodingIsGuessedAndSaid() {
        given.file("a.jsonl", "{\"text\":\"José said “no”.\"}".getBytes(Charset.forName("windows-1252")));
        List<Item> items = given.read("a.jsonl");
        assertThat(Given.reports(items).getFirst().text()).isEqualTo("José said “no”.");
        assertThat(Given.notes(items)).containsExactly("not UTF-8: read as windows-1252 (assumed)");
    }

    @Test
    void twoLinesOfOneIdAreBothRead() {
        given.file("a.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}\n");
        List<Item> items = given.read("a.jsonl");
        assertThat(Given.reports(items))
                .extracting(Report::id)
                .containsExactly("x", "x (" + given.path("a.jsonl") + ":2)");
        assertThat(Given.notes(items)).hasSize(1);
    }

    @Test
    void theDateGivenStandsInForAMissingOneOnly() {
        given.file("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\",\"published\":\"2031-01-01\"}\n");
        assertThat(Given.reports(given.read(Options.standard().publishedOn("2031-05-04"), "a.jsonl")))
                .extracting(Report::published)
                .containsExactly(Optional.of("2031-05-04"), Optional.of("2031-01-01"));
    }

    @Test
    void aFileWithoutLinesFails() {
        given.file("empty.jsonl", "").file("blank.jsonl", "\n \n");
        assertThat(given.failures(given.read("empty.jsonl", "blank.jsonl")))
                .containsExactly("empty.jsonl is empty", "blank.jsonl holds no reports");
    }
}
