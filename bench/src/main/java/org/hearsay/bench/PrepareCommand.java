package org.hearsay.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.bench.score.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays a gold set out as reports. */
@Command(
        name = "prepare",
        description = "Write the texts of a gold set as reports, one a line, for `hearsay inspect` or `bench words`.",
        mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.ATTRIBUTION;

    @Parameters(index = "1", paramLabel = "GOLD", description = "As for `bench score`.")
    private Path gold = Path.of("");

    @Parameters(index = "2", paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--reports",
            paramLabel = "FILE",
            description = "Where the texts of cases are that come without them: JSON Lines, or a folder of such files.")
    private Optional<Path> reports = Optional.empty();

    @Override
    public Integer call() {
        Lines.write(out, kind.open(gold, reports).reports().iterator(), ReportLines::line);
        return 0;
    }
}
