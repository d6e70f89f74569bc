package org.hearsay.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.bench.speed.Pass;
import org.hearsay.bench.speed.Run;
import org.hearsay.bench.speed.Speed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures speed, memory and start. */
@Command(
        name = "speed",
        description =
                "Read reports with the whole pipeline in a fresh virtual machine and print how fast that went. The"
                        + " first pass warms up; the median of the others counts. Words are separated by white space.",
        mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REPORTS", description = "Reports, one a line.")
    private Path reports = Path.of("");

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Reports read at once; as many as processors if not given.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--passes",
            paramLabel = "N",
            description = "Passes over the reports, the first not counted (default 4).")
    private int passes = 4;

    @Option(names = "--first", paramLabel = "N", description = "Read the first N reports only.")
    private int limit;

    @Option(names = "--start", description = "Measure the start of ./hearsay to its first reading too.")
    private boolean start;

    @Option(
            names = "--corenlp",
            description = "The same reports through Stanford CoreNLP too, in a process of its own with as many threads:"
                    + " fetches half a gigabyte the first time, and is slow.")
    private boolean corenlp;

    @Override
    public Integer call() {
        Speed speed = new Speed(BenchFolder.root(), reports, workers, passes, limit);
        PrintWriter out = spec.commandLine().getOut();
        Run reader = speed.reader();
        print(out, "hearsay", reader);
        if (start) {
            out.printf(Locale.ROOT, "./hearsay inspect, start to first reading %.2f s%n", speed.start());
        }
        if (corenlp) {
            Run peer = speed.corenlp();
            print(out, "corenlp", peer);
            double ratio = reader.median().wordsPerSecond() / peer.median().wordsPerSecond();
            out.printf(Locale.ROOT, "hearsay reads %.1f times as fast as corenlp%n", ratio);
        }
        return 0;
    }

    private void print(PrintWriter out, String name, Run run) {
        Pass median = run.median();
        out.printf(
                Locale.ROOT,
                "%s: %.2f reports/s  %.0f words/s  %.0f tokens/s   %d reports, %d words, %d workers, %d passes%n",
                name,
                median.reportsPerSecond(),
                median.wordsPerSecond(),
                median.tokensPerSecond(),
                median.reports(),
                median.words(),
                workers,
                run.passes().size());
        out.printf(
                Locale.ROOT,
                "%s: process to first reading %.2f s   peak memory %d MB (%s)%n",
                name,
                run.firstSeconds(),
                run.memoryBytes() >> 20,
                run.memoryBasis());
    }
}
