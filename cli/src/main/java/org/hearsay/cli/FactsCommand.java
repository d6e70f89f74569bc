package org.hearsay.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.cli.view.ClaimView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a ledger what was claimed. */
@Command(
        name = "facts",
        header = "Print what was claimed: who did what to whom, when, where, and who says so.",
        description = "%nEvery claim comes with its report and exact words; nothing is merged across reports. Options "
                + "narrow it down together; without any, all claims are printed.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay facts --kind defect --from 2031-05 --to 2031-06",
            "  hearsay facts --who \"Ana Petrova\" --speaker anonymous",
            "  hearsay facts --kind kin,associate --who Petrova --json"
        })
final class FactsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--json", description = "Print one claim a line, as JSON.")
    private boolean json;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ClaimQuery query = wanted.query();
        try (Ledger ledger = folder.openExisting(console)) {
            Names names = new Names(ledger, console);
            if (query.who().isPresent() && names.known(query.who().get()).isEmpty()) {
                return Exit.OK;
            }
            ClaimView view = new ClaimView(console.palette(colouring.colours()), console.width());
            AtomicBoolean any = new AtomicBoolean();
            ledger.claims(query, claim -> {
                any.set(true);
                console.print(json ? FactJson.line(claim) : view.next(claim));
            });
            if (!any.get()) {
                console.say("no claim in the ledger fits");
            }
            return Exit.OK;
        }
    }
}
