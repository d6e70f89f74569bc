package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.hearsay.core.ReadingFormat;
import org.hearsay.core.Report;
import org.hearsay.filing.InOrder;
import org.hearsay.reader.ReportReader;

/** The reading of a report is the same alone, among others, and with any number of workers. */
class SameReadingTest {

    private static final List<String> TEXTS = List.of(
            Samples.RESIGNATION,
            Samples.DENIAL,
            "Sel.",
            "“We will wait,” said General Teo Marn 🙂 \u200Fof the Third Brigade.\n\nHe did not say for how long.",
            "ORDERS\r\n\r\nAccording to an undated letter, troops had refused to move on 3 May.\u0007");

    private static final ReportReader READER = ReportReader.load();
    private static final ReadingFormat FORMAT = new ReadingFormat(true);

    @AfterContainer
    static void close() {
        READER.close();
    }

    @Property(tries = 8)
    void aloneAmongOthersAndWithAnyNumberOfWorkers(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 4) Integer> picks,
            @ForAll @IntRange(min = 1, max = 5) int workers) {
        List<Report> reports = IntStream.range(0, picks.size())
                .mapToObj(i -> Report.of("report-" + i, TEXTS.get(picks.get(i))))
                .toList();
        List<String> together = new ArrayList<>();

        new InOrder<Report, String>(
                        workers, SameReadingTest::read, report -> report.text().length())
                .run(reports.iterator(), together::add);

        assertThat(together)
                .isEqualTo(reports.stream().map(SameReadingTest::read).toList());
    }

    @Property(tries = 2)
    void theCommandPrintsTheSameBytesWithAnyNumberOfWorkers(@ForAll @IntRange(min = 2, max = 4) int workers) {
        Path folder = Samples.temporaryFolder();
        Path first = Samples.write(folder, "first.txt", Samples.RESIGNATION);
        Path second = Samples.write(folder, "second.txt", Samples.DENIAL);
        String[] inputs = {first.toString(), second.toString(), first.toString()};

        assertThat(inspect(workers, inputs)).isEqualTo(inspect(1, inputs));
    }

    private static String read(Report report) {
        return FORMAT.write(READER.read(report));
    }

    private static String inspect(int workers, String... inputs) {
        List<String> arguments = new ArrayList<>(List.of("inspect", "--json", "--workers", Integer.toString(workers)));
        arguments.addAll(List.of(inputs));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(Exit.OK);
        return run.out();
    }
}
