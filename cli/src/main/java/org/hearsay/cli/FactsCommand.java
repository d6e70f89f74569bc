package org.hearsay.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.view.FactView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.tell.json.FactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a ledger what is known: the facts, on whose word. */
@Command(
        name = "facts",
        header = "Print what is known: who did what to whom, when, where, and on whose word.",
        description =
                "%nA fact is what the claims of all reports say that assert the same thing; it tells how it stands,"
                        + " how many independent origins it has, and who says it in which words. Options narrow it down"
                        + " together; without any, all facts are printed, those reported first before others.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay facts --kind defect --from 2031-05 --to 2031-06",
            "  hearsay facts --who \"Ana Petrova\" --speaker anonymous",
            "  hearsay facts --kind capture --place Vela --min-origins 2",
            "  hearsay facts --kind kin,associate --who Petrova --as-of 2031-05-06 --json"
        })
final class FactsCommand implements Callable<Integer> {

    /** So many claims of a fact are printed. */
    private static final int MOST_CLAIMS = 5;

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private Colouring colouring = new Colouring();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--limit", paramLabel = "N", description = "Print at most so many, those reported first.")
    private int limit;

    @Option(names = "--json", description = "Print one fact a line, as JSON.")
    private boolean json;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FactQuery query = wanted.facts(asOf).first(limit);
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            Names names = new Names(ledger, console);
            Optional<String> who = query.claims().who();
            if (who.isPresent() && names.known(who.get()).isEmpty()) {
                return Exit.OK;
            }
            FactView view = new FactView(console.palette(colouring.colours()), console.width(), MOST_CLAIMS);
            AtomicInteger printed = new AtomicInteger();
            ledger.facts(query, fact -> {
                printed.incrementAndGet();
                console.print(json ? FactJson.line(fact) : view.of(fact));
            });
            if (printed.get() == 0) {
                console.say("no fact in the ledger fits");
            } else if (printed.get() == limit) {
                console.say("these are the first " + limit + " facts; there may be more: --limit");
            }
            return Exit.OK;
        }
    }
}
