package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGoldSetIsReadKeptAndScoredAgainTheSame() {
        Path kept = folder.resolve("readings.jsonl");
        assertThat(run("score", "attribution", gold("polnear"), "--keep", kept.toString()))
                .isZero();
        String first = out.toString();
        assertThat(first.lines())
                .hasSize(4)
                .allMatch(line -> line.contains("F1"))
                .last()
                .asString()
                .startsWith("who said what");

        out.getBuffer().setLength(0);
        assertThat(run("score", "attribution", gold("polnear"), "--readings", kept.toString()))
                .isZero();
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void pagesAreReadForTheirTextAndBrokenInputsTried() {
        assertThat(run("pages", "--pages", "60")).isZero();
        assertThat(run("fuzz", "--inputs", "45")).isZero();
        assertThat(out.toString())
                .contains("60 pages of ", "pages/s, 0 without a report", "45 broken inputs", ", 0 faults; ");
    }

    @Test
    void everyKindOfGoldIsRead() {
        assertThat(run("score", "names", gold("names.txt"))).isZero();
        assertThat(run("score", "syntax", gold("trees.conllu"))).isZero();
        assertThat(run("score", "times", gold("timeml"))).isZero();
        assertThat(run("score", "quotations", gold("quotations/quotations.json"), "--errors", "3"))
                .isZero();
        assertThat(run("score", "claims", gold("claims"), "--reports", gold("claims/texts.jsonl")))
                .isZero();
        assertThat(out.toString())
                .contains("names  ", "LAS  ", "times value  ", "quotations with the right speaker", "claims  ");
    }

    @Test
    void factsOfALedgerAreScored() {
        Path ledger = folder.resolve("ledger");
        Ledger.open(ledger, Clock.fixed(Instant.parse("2031-05-04T08:00:00Z"), ZoneOffset.UTC))
                .close();
        assertThat(run("facts", gold("events.json"), "--ledger", ledger.toString()))
                .isZero();
        assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("facts"));
    }

    @Test
    void aLedgerIsMadeAndAskedAndItsSiteToo() {
        String ledger = folder.resolve("made").toString();
        assertThat(run("make", "--ledger", ledger, "--claims", "1000")).isZero();
        assertThat(out.toString()).contains("1,000 claims");
        assertThat(run("ask", "--ledger", ledger, "--times", "2")).isZero();
        assertThat(run("site", "--ledger", ledger, "--times", "2")).isZero();

        assertThat(out.toString()).contains("register  ", "evidence pack  ", "sources, as of a day  ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void reportsArePreparedAndCutIntoWords() throws IOException {
        Path reports = folder.resolve("reports.jsonl");
        Path words = folder.resolve("words.jsonl");

        assertThat(run("prepare", "syntax", gold("trees.conllu"), reports.toString()))
                .isZero();
        assertThat(run("words", reports.toString(), words.toString())).isZero();

        assertThat(reports).hasContent("{\"id\":\"0\",\"text\":\"The port can't close.\\nWait!\\n\"}\n");
        assertThat(words)
                .hasContent("{\"id\":\"0\",\"text\":\"The port can't close.\\nWait!\\n\",\"paragraphs\":"
                        + "[[[0,3,4,8,9,11,11,14,15,20,20,21]],[[22,26,26,27]]]}\n");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertThat(run("score", "names", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(run("score", "songs", "none")).isEqualTo(2);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\n");
        assertThat(run("score", "names", gold("names.txt"), "--readings", broken.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("none.txt does not exist", "songs", "broken.jsonl:1 not a reading");
    }

    private int run(String... args) {
        return Bench.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static String gold(String name) {
        return Gold.file(name).toString();
    }
}
