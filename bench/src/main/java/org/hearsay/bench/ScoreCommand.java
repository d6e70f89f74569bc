package org.hearsay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.bench.score.GoldSet;
import org.hearsay.bench.score.Kind;
import org.hearsay.bench.score.Readings;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingFormat;
import org.hearsay.reader.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a gold set and scores the readings, or scores readings made before. */
@Command(
        name = "score",
        description = "Read a gold set and print how well it was read.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.ATTRIBUTION;

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "A PolNeAR split folder, a CoNLL column file, a CoNLL-U file, a folder of TimeML files, a"
                    + " quotations.json beside its report.txt, or a folder of cases with claims.")
    private Path gold = Path.of("");

    @Option(
            names = "--reports",
            paramLabel = "FILE",
            description = "Where the texts of cases are that come without them: JSON Lines, or a folder of such files.")
    private Optional<Path> reports = Optional.empty();

    @Option(names = "--readings", paramLabel = "FILE", description = "Score these readings instead of reading.")
    private Optional<Path> readings = Optional.empty();

    @Option(names = "--keep", paramLabel = "FILE", description = "Write the readings, with syntax, to this file.")
    private Optional<Path> keep = Optional.empty();

    @Option(names = "--errors", paramLabel = "N", description = "Show the first N misses.")
    private int errors;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Reports read at once; as many as processors if not given.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        GoldSet set = kind.open(gold, reports);
        Readings made = readings.map(Readings::load).orElseGet(() -> read(set));
        set.score(made, errors).lines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private Readings read(GoldSet set) {
        try (ReportReader reader = ReportReader.load()) {
            List<Reading> all = Bulk.read(reader, set.reports(), workers);
            keep.ifPresent(file -> Lines.write(file, all.iterator(), new ReadingFormat(true)::write));
            return Readings.of(all);
        }
    }
}
