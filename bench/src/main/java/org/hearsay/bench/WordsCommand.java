package org.hearsay.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Cuts reports into the words that the reader sees, for training. */
@Command(
        name = "words",
        description = "Write the words of each report as the reader cuts them, one report a line, for training.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", description = "Reports, one a line.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        Lines.write(out, ReportLines.in(in), new WordLines()::line);
        return 0;
    }
}
