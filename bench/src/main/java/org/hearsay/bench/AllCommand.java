package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.bench.figures.Expected;
import org.hearsay.bench.figures.ExpectedFigure;
import org.hearsay.bench.figures.ExpectedFile;
import org.hearsay.bench.figures.QualityPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures everything that has expected figures, and compares or rewrites them. */
@Command(
        name = "all",
        description =
                "Measure everything that bench/expected lists. Prints what is expected and what was measured; exits"
                    + " with 1 if a score fell by more than a twentieth of a point. With --write the figures measured"
                    + " become those expected, and docs/quality.md is made from them.",
        mixinStandardHelpOptions = true)
final class AllCommand implements Callable<Integer> {

    /** Less than this is no fall: processors of another class may round otherwise. */
    private static final double SLACK = 0.05;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--gold", required = true, paramLabel = "FOLDER", description = "The folder of gold sets.")
    private Path gold = Path.of("");

    @Option(names = "--cases", required = true, paramLabel = "FOLDER", description = "The folder of cases.")
    private Path cases = Path.of("");

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description = "Only the files of bench/expected whose names begin so.")
    private String only = "";

    @Option(names = "--write", description = "Write the figures and the page.")
    private boolean write;

    @Option(names = "--corenlp", description = "Measure the peer too.")
    private boolean corenlp;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Reports read at once; as many as processors if not given.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        Path folder = BenchFolder.root().resolve("bench/expected");
        LocalDate today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
        List<Expected> all = new ArrayList<>();
        boolean fell = false;
        try (Measuring measuring = new Measuring(gold, cases, workers, corenlp, today)) {
            for (Path file : ExpectedFile.in(folder)) {
                Expected expected = ExpectedFile.load(file);
                if (String.valueOf(file.getFileName()).startsWith(only)) {
                    Expected measured = measuring.measure(expected);
                    fell |= compare(expected, measured);
                    expected = measured;
                    if (write) {
                        ExpectedFile.save(file, measured);
                    }
                }
                all.add(expected);
            }
        }
        if (write) {
            writePage(BenchFolder.root().resolve("docs/quality.md"), QualityPage.of(all));
        }
        return fell && !write ? 1 : 0;
    }

    private boolean compare(Expected expected, Expected measured) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(expected.title() + ": " + expected.set());
        boolean fell = false;
        for (int i = 0; i < expected.figures().size(); i++) {
            ExpectedFigure before = expected.figures().get(i);
            ExpectedFigure now = measured.figures().get(i);
            boolean down = !expected.kind().equals("speed") && isWorse(before, now);
            fell |= down;
            out.printf(
                    Locale.ROOT,
                    "  %-32s %-10s asked %8s  expected %8s  measured %8s%s%s%n",
                    now.measure(),
                    now.unit(),
                    now.atLeast().or(now::atMost).map(AllCommand::shown).orElse("-"),
                    before.value().map(AllCommand::shown).orElse("-"),
                    now.value().map(AllCommand::shown).orElse("-"),
                    now.isReached().orElse(true) ? "" : "  short",
                    down ? "  fell" : "");
        }
        out.flush();
        return fell;
    }

    /** Nothing is worse than what was never measured: comparing with not-a-number is false. */
    private static boolean isWorse(ExpectedFigure before, ExpectedFigure now) {
        double more = now.value().orElse(0.0) - before.value().orElse(Double.NaN);
        return now.atMost().isPresent() ? more > SLACK : more < -SLACK;
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void writePage(Path page, String text) {
        try {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be written: " + e, e);
        }
    }
}
