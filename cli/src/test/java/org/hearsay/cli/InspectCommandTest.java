package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    @TempDir
    private Path folder;

    @Test
    void oneReadingALineInTheOrderOfTheInputs() {
        Path first = Samples.write(folder, "first.txt", Samples.RESIGNATION);
        Path second = Samples.write(folder, "second.txt", Samples.DENIAL);

        Run run = Run.of("inspect", "--json", first.toString(), second.toString());

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .map(line -> new ReadingParser().parse(line))
                .map(reading -> reading.report().id())
                .containsExactly("first", "second");
    }

    @Test
    void wordsAndTreesAreThereOnlyWithSyntax() {
        Path report = Samples.write(folder, "report.txt", Samples.DENIAL);

        Reading without = new ReadingParser()
                .parse(Run.of("inspect", "--json", report.toString()).out());
        Reading with = new ReadingParser()
                .parse(Run.of("inspect", "--json", "--syntax", report.toString())
                        .out());

        assertThat(without.tokens()).isEmpty();
        assertThat(with.tokens()).isNotEmpty();
    }

    @Test
    void aFileThatIsMissingFailsAndTheRestIsRead() {
        Path report = Samples.write(folder, "report.txt", Samples.DENIAL);

        Run run = Run.of("inspect", "--json", folder.resolve("missing.txt").toString(), report.toString());

        assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.errLines()).singleElement().asString().startsWith(folder.resolve("missing.txt") + ": ");
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheOthersAreRead() {
        Path lines = Samples.write(
                folder,
                "lines.jsonl",
                Samples.json("a", Samples.DENIAL) + "\n{\"id\": \"b\", \"text\": \n" + Samples.json("c", Samples.DENIAL)
                        + "\n");

        Run run = Run.of("inspect", "--json", lines.toString());

        assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.errLines()).singleElement().asString().startsWith(lines + ":2: ");
    }

    @Test
    void standardInputIsOneReport() {
        Run run = Run.with(Map.of(), Samples.DENIAL, "inspect", "--json", "--published", "2031-05-06", "-");

        assertThat(run.code()).isEqualTo(Exit.OK);
        Reading reading = new ReadingParser().parse(run.out());
        assertThat(reading.report().text()).isEqualTo(Samples.DENIAL);
        assertThat(reading.report().published()).contains("2031-05-06");
    }

    @Test
    void aPersonSeesTheTextWithNoCodesWhereThereIsNoTerminal() {
        Path report = Samples.write(folder, "report.txt", Samples.RESIGNATION);

        Run run = Run.of("inspect", report.toString());

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .contains("Velan minister resigns, denies coup talk")
                .doesNotContain("\u001B");
    }

    @Test
    void treesArePrintedAsConllu() {
        Path report = Samples.write(folder, "report.txt", "Ruva Sel resigned.");

        Run run = Run.of("inspect", "--syntax", report.toString());

        assertThat(run.outLines())
                .startsWith("# newdoc id = report", "# newpar", "# sent_id = 1", "# text = Ruva Sel resigned.")
                .filteredOn(line -> line.matches("\\d.*"))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.split("\t")).hasSize(10));
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        Run run = Run.of("inspect", "--published", "Tuesday", "-");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Tuesday").contains("hearsay inspect --help");
    }
}
