package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.bench.figures.Expected;
import org.hearsay.bench.figures.ExpectedFigure;
import org.hearsay.bench.score.Figure;
import org.hearsay.bench.score.GoldSet;
import org.hearsay.bench.score.Kind;
import org.hearsay.bench.score.Readings;
import org.hearsay.bench.speed.Pass;
import org.hearsay.bench.speed.Run;
import org.hearsay.bench.speed.Speed;
import org.hearsay.core.Labelled;
import org.hearsay.core.Report;
import org.hearsay.reader.ReportReader;

/** Measures sets of expected figures with the reader as it is. */
final class Measuring implements AutoCloseable {

    private static final String SPEED = "speed";
    private static final String INPUTS = "inputs";
    private static final int PASSES = 4;

    private final Path gold;
    private final Path cases;
    private final int workers;
    private final boolean corenlp;
    private final LocalDate today;
    private final ReportReader reader = ReportReader.load();

    Measuring(Path gold, Path cases, int workers, boolean corenlp, LocalDate today) {
        this.gold = gold;
        this.cases = cases;
        this.workers = workers;
        this.corenlp = corenlp;
        this.today = today;
    }

    /** The same set with what was measured now; what was not measured stays as it was. */
    Expected measure(Expected expected) {
        if (expected.kind().equals(INPUTS)) {
            return expected; // `bench/run pages` and `bench/run fuzz` measure those
        }
        boolean isSpeed = expected.kind().equals(SPEED);
        Map<String, Figure> scores = isSpeed ? Map.of() : scores(expected);
        Map<String, Double> speeds = isSpeed ? speeds(expected) : Map.of();
        Optional<String> machine = isSpeed ? Optional.of(machine()) : Optional.empty();
        Expected.Stamp stamp = new Expected.Stamp(
                today.toString(), reader.identity().version(), reader.identity().model(), machine);
        return expected.with(stamp, figure -> {
            ExpectedFigure scored = Optional.ofNullable(scores.get(figure.measure()))
                    .map(score -> scored(figure, score))
                    .orElse(figure);
            return Optional.ofNullable(speeds.get(figure.measure()))
                    .map(scored::measured)
                    .orElse(scored);
        });
    }

    private static ExpectedFigure scored(ExpectedFigure figure, Figure score) {
        return switch (score) {
            case Figure.Balance balance -> figure.measured(balance.value(), balance.precision(), balance.recall());
            case Figure.Share share -> figure.measured(share.value());
            case Figure.Count count -> figure.measured(count.value());
        };
    }

    private Map<String, Figure> scores(Expected expected) {
        Kind kind = Labelled.of(Kind.class, expected.kind());
        GoldSet set = open(kind, expected);
        Map<String, Figure> scores = new HashMap<>();
        Readings readings = Readings.of(Bulk.read(reader, set.reports(), workers));
        set.score(readings, 0).figures().forEach(figure -> scores.put(figure.measure(), figure));
        return scores;
    }

    /** Gold whose texts are named apart is our own and lies in this project. */
    private GoldSet open(Kind kind, Expected expected) {
        Optional<Path> texts = expected.texts().map(gold::resolve);
        Path folder = texts.isPresent() ? BenchFolder.root().resolve("bench") : kind.isOfCases() ? cases : gold;
        return kind.open(folder.resolve(expected.gold()), texts);
    }

    private Map<String, Double> speeds(Expected expected) {
        List<Report> reports =
                Kind.ATTRIBUTION.open(gold.resolve(expected.gold())).reports();
        try {
            Path file = Files.createTempFile("reports", ".jsonl");
            try {
                Lines.write(file, reports.iterator(), ReportLines::line);
                return speeds(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("measuring speed", e);
        }
    }

    private Map<String, Double> speeds(Path file) {
        Path root = BenchFolder.root();
        Run run = new Speed(root, file, workers, PASSES, 0).reader();
        Pass median = run.median();
        Map<String, Double> speeds = new HashMap<>();
        speeds.put("words", median.wordsPerSecond());
        speeds.put("reports", median.reportsPerSecond());
        speeds.put("tokens", median.tokensPerSecond());
        speeds.put("peak memory", run.memoryBytes() / 1048576.0);
        if (Files.isExecutable(root.resolve("hearsay"))) {
            speeds.put("start to first reading", new Speed(root, file, workers, PASSES, 0).start());
        }
        if (corenlp) {
            Run peer = new Speed(root, file, workers, PASSES, 0).corenlp();
            speeds.put(
                    "as fast as CoreNLP",
                    median.wordsPerSecond() / peer.median().wordsPerSecond());
        }
        return speeds;
    }

    private static String machine() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processors
                + (processors == 1 ? " processor" : " processors")
                + processorName().map(name -> " (" + name + ")").orElse("");
    }

    private static Optional<String> processorName() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
