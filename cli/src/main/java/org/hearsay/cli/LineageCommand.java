package org.hearsay.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.view.LineageView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.json.LineageJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where the claims of a fact come from. */
@Command(
        name = "lineage",
        header = "Print where the claims of a fact come from: its origins, and why each claim is counted under one.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay lineage 3f2a9c", "  hearsay lineage 3f2a9c --json"})
final class LineageCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--json", description = "Print nodes and edges as one JSON object.")
    private boolean json;

    @Parameters(paramLabel = "FACT", description = "The id of a fact as facts prints it, or how it begins.")
    private String id = "";

    LineageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            Optional<KnownFact> fact = ledger.fact(id.strip(), asOf.facts());
            if (fact.isEmpty()) {
                console.say("no fact, or more than one, has an id that begins “" + id + "”"
                        + asOf.day().map(day -> ", as of " + day).orElse(""));
                return Exit.OK;
            }
            LineageView view = new LineageView(console.palette(colouring.colours()), console.width());
            console.print(json ? LineageJson.line(fact.get()) : view.of(fact.get()));
            return Exit.OK;
        }
    }
}
