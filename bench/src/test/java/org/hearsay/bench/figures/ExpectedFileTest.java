package org.hearsay.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFileTest {

    private static final Expected.Stamp STAMP =
            new Expected.Stamp("2031-05-02", "0.1.0", "0123456789abcdef", Optional.of("2 processors"));

    private static final Expected NAMES = new Expected(
            "Names",
            "Velmar dev",
            "Reports: all of them.",
            "names",
            "velmar/dev",
            Optional.of("velmar/texts"),
            Optional.of(STAMP),
            List.of(
                    figure("person", Optional.empty()).measured(81.006, 80, 82),
                    figure("names", Optional.of(92.0)).measured(91.5, 90, 93)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsSavedIsLoaded() {
        Path file = folder.resolve("names.yaml");
        ExpectedFile.save(file, NAMES);

        assertThat(ExpectedFile.load(file)).isEqualTo(NAMES);
        assertThat(NAMES.figures().getFirst().value()).contains(81.01);
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("names.yaml"), "title: Names\n");

        assertThatThrownBy(() -> ExpectedFile.load(file)).hasMessageEndingWith("names.yaml has no 'set'");
    }

    @Test
    void thePageMarksWhatIsShort() {
        assertThat(QualityPage.of(List.of(NAMES))).endsWith("""

            ## Names: Velmar dev

            Reports: all of them. Measured on 2031-05-02 with reader 0.1.0, model `0123456789ab`, on 2 processors.

            | measure | asked | measured | precision | recall |
            |---|---|---|---|---|
            | person, F1 |  | 81.01 | 80.00 | 82.00 |
            | names, F1 | at least 92 | 91.50 (short) | 90.00 | 93.00 |
            """);
    }

    private static ExpectedFigure figure(String measure, Optional<Double> atLeast) {
        return new ExpectedFigure(
                measure, "F1", atLeast, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
