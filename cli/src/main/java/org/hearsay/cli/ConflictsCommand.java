package org.hearsay.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.view.ConflictView;
import org.hearsay.ledger.Ledger;
import org.hearsay.tell.json.FactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a ledger what claims of one fact do not agree on. */
@Command(
        name = "conflicts",
        header = "Print facts whose claims do not agree: on what, and who says which.",
        description = "%nA conflict is a contradiction, a change over time, a difference in precision, or may be "
                + "another person. Options narrow down together.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay conflicts --who \"Ana Petrova\"", "  hearsay conflicts --kind kill --json"})
final class ConflictsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--limit", paramLabel = "N", description = "Print at most so many facts.")
    private int limit;

    @Option(names = "--json", description = "Print one fact a line, as JSON.")
    private boolean json;

    ConflictsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            ConflictView view = new ConflictView(console.palette(colouring.colours()), console.width());
            AtomicInteger printed = new AtomicInteger();
            ledger.facts(wanted.facts(asOf).inConflict().first(limit), fact -> {
                printed.incrementAndGet();
                console.print(json ? FactJson.line(fact) : view.of(fact));
            });
            if (printed.get() == 0) {
                console.say("no fact in conflict fits");
            }
            return Exit.OK;
        }
    }
}
