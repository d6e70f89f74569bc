package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The reading of a report is the same alone, among others, and with any number of workers. */
class SameReadingTest {

    private static final List<String> TEXTS = List.of(
            Samples.RESIGNATION,
            Samples.DENIAL,
            "Sel.",
            "“We will wait,” said General Teo Marn 🙂 \u200Fof the Third Brigade.\n\nHe did not say for how long.",
            "ORDERS\r\n\r\nAccording to an undated letter, troops had refused to move on 3 May.\u0007");

    @Property(tries = 6)
    void aloneAmongOthersAndWithAnyNumberOfWorkers(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 4) Integer> picks,
            @ForAll @IntRange(min = 1, max = 5) int workers) {
        List<String> together = new ArrayList<>();
        for (int i = 0; i < picks.size(); i++) {
            together.add(Samples.json("report-" + i, escaped(TEXTS.get(picks.get(i)))));
        }

        List<String> readings = inspect(together, workers);

        List<String> alone = new ArrayList<>();
        together.forEach(line -> alone.addAll(inspect(List.of(line), 1)));
        assertThat(readings).isEqualTo(alone);
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r").replace("\u0007", "\\u0007");
    }

    private static List<String> inspect(List<String> lines, int workers) {
        Path folder = Samples.temporaryFolder();
        Path file = Samples.write(folder, "lines.jsonl", lines.stream().collect(Collectors.joining("\n")));
        Run run = Run.of("inspect", "--json", "--syntax", "--workers", Integer.toString(workers), file.toString());
        assertThat(run.code()).isEqualTo(Exit.OK);
        return run.outLines();
    }
}
