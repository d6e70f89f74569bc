package org.hearsay.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.bench.input.Fuzz;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries what becomes of broken documents. */
@Command(
        name = "fuzz",
        description =
                "Break documents of every kind that is read, at random, and read them: each gives a report or a failure"
                        + " that names it, within its time, and nothing is thrown. Exit code 1 if one does not.",
        mixinStandardHelpOptions = true)
final class FuzzCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--inputs", paramLabel = "N", description = "How many. Default: 1000.")
    private int inputs = 1_000;

    @Option(names = "--seed", paramLabel = "S", description = "Another one breaks other places. Default: 1.")
    private long seed = 1;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long began = System.nanoTime();
        Fuzz.Outcome outcome = new Fuzz().run(inputs, seed);
        outcome.faults().forEach(out::println);
        out.printf(
                Locale.ROOT,
                "%,d broken inputs in %.0f s: %,d reports, %,d failures by name, %,d faults; the slowest took %,d ms%n",
                inputs,
                (System.nanoTime() - began) / 1e9,
                outcome.reports(),
                outcome.failures(),
                outcome.faulty(),
                outcome.slowest());
        return outcome.faulty() == 0 ? 0 : 1;
    }
}
