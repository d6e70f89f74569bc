package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    @TempDir
    private Path folder;

    private Path ledger;
    private Path reports;

    @BeforeEach
    void twoReports() throws IOException {
        ledger = folder.resolve("ledger");
        reports = Files.createDirectory(folder.resolve("reports"));
        Samples.write(reports, "resignation.txt", Samples.RESIGNATION);
        Samples.write(reports, "denial.txt", Samples.DENIAL);
    }

    @Test
    void reportsAreFiledAndTheSecondTimeSkipped() throws IOException {
        JsonNode first = summary(read());
        JsonNode second = summary(read());

        assertThat(first.path("read").asInt()).isEqualTo(2);
        assertThat(first.path("skipped").asInt()).isZero();
        assertThat(first.path("words").asInt()).isPositive();
        assertThat(second.path("read").asInt()).isZero();
        assertThat(second.path("skipped").asInt()).isEqualTo(2);
    }

    @Test
    void theSummaryIsOneObjectOnStandardOutputAndOneSentenceOnStandardError() {
        Run run = read();

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.outLines()).singleElement().asString().startsWith("{\"read\":2,\"skipped\":0,\"failed\":0,");
        assertThat(run.errLines()).singleElement().asString().startsWith("2 reports read, 0 skipped, 0 failed: ");
    }

    @Test
    void failuresAreListedAndTheRestIsFiled() throws IOException {
        Samples.write(reports, "empty.txt", "");
        Samples.write(reports, "lines.jsonl", "{broken\n" + Samples.json("c", Samples.DENIAL));

        Run run = read();

        assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.errLines()).anyMatch(line -> line.startsWith(reports.resolve("empty.txt") + ": "));
        assertThat(run.errLines()).anyMatch(line -> line.startsWith(reports.resolve("lines.jsonl") + ":1: "));
        assertThat(summary(run).path("read").asInt()).isEqualTo(3);
        assertThat(summary(run).path("failed").asInt()).isEqualTo(2);
    }

    @Test
    void aReportInAnotherLanguageIsFiledUnreadAndSaidSo() throws IOException {
        String spanish =
                "La ministra de Agua, Halina Sobrat, dimitió el miércoles, según dijo un portavoz del gobierno.";
        Samples.write(reports, "dimision.txt", spanish);

        Run run = read();

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.errLines())
                .anyMatch(line -> line.endsWith("dimision: is in Spanish, not in English, and was not read"));
        assertThat(run.errLines())
                .anyMatch(line -> line.startsWith("2 reports read, 1 not in English and left unread, "));
        assertThat(summary(run).path("unread").asInt()).isEqualTo(1);
        try (Ledger filed = Ledger.openExisting(ledger)) {
            assertThat(filed.reports("dimision", Optional.empty(), 10, 0))
                    .singleElement()
                    .satisfies(line -> assertThat(line.language()).contains("es"))
                    .satisfies(line -> assertThat(line.claims()).isZero());
        }
        assertThat(summary(read()).path("skipped").asInt()).isEqualTo(3);
    }

    @Test
    void aLedgerThatCannotBeMadeIsToldAndNothingIsRead() {
        Path file = Samples.write(folder, "file", "not a folder");

        Run run = Run.of("read", "--ledger", file.toString(), reports.toString());

        assertThat(run.code()).isEqualTo(Exit.LEDGER);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
    }

    @Test
    void theLedgerIsTheOneThatTheEnvironmentNames() {
        Run run = Run.with(Map.of("HEARSAY_LEDGER", ledger.toString()), "", "read", reports.toString());

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(ledger).isDirectory();
    }

    @Test
    void nobodyFoundIsAMessageAndNoFailure() {
        read();

        Run who = Run.of("who", "--ledger", ledger.toString(), "Nobody Atall");
        Run said = Run.of("said", "--json", "--ledger", ledger.toString(), "--by", "Nobody Atall");

        assertThat(who.code()).isEqualTo(Exit.OK);
        assertThat(who.out()).isEmpty();
        assertThat(who.err()).contains("nobody in the ledger is called “Nobody Atall”");
        assertThat(said.code()).isEqualTo(Exit.OK);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void aLedgerThatIsNotThereCannotBeAsked() {
        Run run = Run.of("who", "--ledger", folder.resolve("none").toString(), "Sel");

        assertThat(run.code()).isEqualTo(Exit.LEDGER);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Run read() {
        return Run.of("read", "--json", "--ledger", ledger.toString(), reports.toString());
    }

    private static JsonNode summary(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
