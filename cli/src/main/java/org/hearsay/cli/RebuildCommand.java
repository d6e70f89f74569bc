package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.filing.Tally;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Works out anew all that is derived. */
@Command(
        name = "rebuild",
        header = "Work out anew who is who, which claims are one fact, and where they come from.",
        description =
                "%nFrom what is filed and decided alone; nothing of that is changed. Stopped half-way, it leaves all"
                        + " as it was. What comes out is what filing the reports one by one gives, so it is needed only"
                        + " after a newer Hearsay came in.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExample:", "  hearsay rebuild --ledger north"})
final class RebuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger existing = folder.openExisting(console)) {
            existing.contents(); // fails where there is no ledger: a rebuild makes none
        }
        try (Ledger ledger = folder.open(console, new Waiting(console))) {
            console.say("hearsay: " + Tally.count(ledger.rebuild(), "report", "reports") + " worked out anew");
            return Exit.OK;
        }
    }
}
