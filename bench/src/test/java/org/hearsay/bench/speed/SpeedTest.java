package org.hearsay.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {

    @Test
    void aProcessOfItsOwnTellsWhatItRead(@TempDir Path folder) throws IOException {
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), """
            {"id": "1", "text": "The port of Velmar will close, Minister Ola Brandt said."}
            {"id": "2", "text": "“It will not,” said Per Oda."}
            {"id": "3", "text": "Rain."}
            """);

        Run run = new Speed(folder, reports, 2, 2, 2).reader();

        assertThat(run.passes()).hasSize(2);
        assertThat(run.median().reports()).isEqualTo(2);
        assertThat(run.median().words()).isEqualTo(16);
        assertThat(run.median().tokens()).isGreaterThan(16);
        assertThat(run.firstSeconds()).isPositive();
        assertThat(run.memoryBytes()).isPositive();
    }

    @Test
    void theFirstPassWarmsUpAndTheMiddleOneOfTheOthersCounts() {
        Run run = new Run(1, List.of(pass(9), pass(3), pass(5), pass(4)), 1, "heap");

        assertThat(run.median()).isEqualTo(pass(4));
        assertThat(run.median().wordsPerSecond()).isEqualTo(2_000 / 4.0);
    }

    private static Pass pass(int seconds) {
        return new Pass(2, 2_000, 2_400, seconds * 1_000_000_000L);
    }
}
