package org.hearsay.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.bench.ask.Drawn;
import org.hearsay.bench.made.Filling;
import org.hearsay.bench.made.MadeReports;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a ledger of any size. */
@Command(
        name = "make",
        description = "Fill a ledger with reports about people who do not exist, settle it, and print how long that"
                + " took, part by part. A ledger that was made before goes on where it ended.",
        mixinStandardHelpOptions = true)
final class MakeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--ledger", paramLabel = "DIR", required = true, description = "Where to make it.")
    private Path folder = Path.of("");

    @Option(
            names = "--claims",
            paramLabel = "N",
            required = true,
            description = "How many claims it is to have at least. Two in three make a fact of their own.")
    private int claims;

    @Option(names = "--parts", paramLabel = "N", description = "Settle so many times. Default: 1.")
    private int parts = 1;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
            Filling filling = new Filling(ledger);
            int last = Math.ceilDiv(claims, MadeReports.CLAIMS);
            int there = ledger.contents().reports();
            for (int part = 0; part < parts && there < last; part++) {
                int begin = there + (last - there) * part / parts;
                int end = there + (last - there) * (part + 1) / parts;
                print(out, end, filling.fill(begin, end));
            }
            if (there >= last && ledger.pending() > 0) { // it was ended while it settled
                print(out, there, filling.fill(there, there));
            }
            out.printf(Locale.ROOT, "%,d claims, %,d facts%n", ledger.contents().claims(), Drawn.facts(ledger));
        }
        return 0;
    }

    private static void print(PrintWriter out, int reports, Filling.Part made) {
        out.printf(
                Locale.ROOT,
                "to %,d claims: %d reports filed in %.1f s, settled in %.1f s, %d MB of memory in use%n",
                reports * MadeReports.CLAIMS,
                made.reports(),
                made.filing(),
                made.settling(),
                made.memory() >> 20);
    }
}
