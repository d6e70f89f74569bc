package org.hearsay.bench;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.hearsay.bench.ask.Drawn;
import org.hearsay.bench.ask.Questions;
import org.hearsay.bench.ask.Taken;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast a ledger answers. */
@Command(
        name = "ask",
        description = "Ask a settled ledger what facts, who and register ask, many times, with names drawn from it, and"
                + " print how long that took.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    private static final int DRAWN = 400;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScoredLedger ledger = new ScoredLedger();

    @Option(names = "--times", paramLabel = "N", description = "How often each is asked. Default: 200.")
    private int times = 200;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger asked = ledger.open()) {
            out.println(asked.contents().claims() + " claims, " + Drawn.facts(asked) + " facts");
            out.println(Taken.HEADING);
            new Questions(asked, Drawn.from(asked, DRAWN)).ask(times).forEach(out::println);
        }
        return 0;
    }
}
