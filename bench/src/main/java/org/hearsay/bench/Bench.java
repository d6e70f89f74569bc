package org.hearsay.bench;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.bench.gold.GoldFormatException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code bench}: everything that measures the reader. */
@Command(
        name = "bench",
        description = "Measures the reader: on gold sets, and in speed and memory.%n",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            ScoreCommand.class,
            FactsCommand.class,
            RegisterCommand.class,
            PeopleCommand.class,
            PrepareCommand.class,
            WordsCommand.class,
            SpeedCommand.class,
            MakeCommand.class,
            AskCommand.class,
            SiteCommand.class,
            PagesCommand.class,
            FuzzCommand.class,
            AllCommand.class,
            GazetteerCommand.class
        })
public final class Bench {

    /** Exit code for gold, readings or reports that cannot be used; picocli's own for wrong usage is 2. */
    private static final int FAILED = 1;

    private Bench() {}

    /** Runs the command that the arguments ask for, and ends with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Bench())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof IllegalArgumentException
                            || e instanceof GoldFormatException
                            || e instanceof UncheckedIOException) {
                        err.println("bench: " + e.getMessage());
                        return FAILED;
                    }
                    throw e;
                })
                .execute(args);
    }
}
