package org.hearsay.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.tell.Decided;
import org.hearsay.tell.json.DecisionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was ruled. */
@Command(
        name = "decisions",
        header = "Print what was ruled, by whom, when and why.",
        description =
                "%nA ruling that is about nothing in the ledger any more is orphaned: it is kept, and holds again as"
                        + " soon as there is something.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay decisions", "  hearsay decisions --orphaned --json"})
final class DecisionsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Option(names = "--orphaned", description = "Only those that are about nothing in the ledger any more.")
    private boolean orphaned;

    @Option(names = "--json", description = "Print one decision a line, as JSON.")
    private boolean json;

    DecisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            Set<Long> unfit = ledger.decisions().orphaned();
            List<Decision> decisions = ledger.decisions().all().stream()
                    .filter(each -> !orphaned || unfit.contains(each.number()))
                    .toList();
            for (Decision each : decisions) {
                console.print(json ? DecisionJson.line(each, unfit) : line(each, DecisionJson.state(each, unfit)));
            }
            if (decisions.isEmpty()) {
                console.say(orphaned ? "no decision is orphaned" : "nothing was ruled in this ledger");
            }
            return Exit.OK;
        }
    }

    private static String line(Decision decision, String state) {
        return decision.number() + "  " + Decided.words(decision.ruling())
                + (state.equals("holds") ? "" : " (" + state + ")") + "\n   " + decision.who() + ", "
                + decision.at().toString().substring(0, 10) + ": " + decision.why() + "\n";
    }
}
