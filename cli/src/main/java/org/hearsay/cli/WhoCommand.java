package org.hearsay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.view.DossierView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.tell.json.DossierJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a ledger who somebody is: the dossier. */
@Command(
        name = "who",
        header = "Print the dossier of whomever a name can mean: posts, kin, ties, places, events, statements.",
        description = "%nEvery line tells how it stands, how many independent origins it has, and when it was reported"
                + " first and last. Of what there is much of, what most reports have is printed. If the ledger knows"
                + " nobody of that name, nothing is printed, and a message tells names that are near.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay who \"Ana Petrova\"", "  hearsay who Petrova --as-of 2031-05 --json"})
final class WhoCommand implements Callable<Integer> {

    private static final int MOST = 8;
    private static final int MOST_JSON = 200;

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Colouring colouring = new Colouring();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "So many facts of a section and statements; 0 for all. Default: 8, with --json 200.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--json", description = "Print one person or body a line, as JSON.")
    private boolean json;

    @Parameters(paramLabel = "NAME", description = "A full name, or a part of one.")
    private String name = "";

    WhoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            if (new Names(ledger, console).known(name).isEmpty()) {
                return Exit.OK;
            }
            int most = limit.orElse(json ? MOST_JSON : MOST);
            DossierView view = new DossierView(console.palette(colouring.colours()), console.width());
            List<Dossier> found = ledger.dossiers(name, asOf.day(), most);
            for (Dossier dossier : found) {
                console.print(json ? DossierJson.line(dossier) : view.of(dossier));
            }
            if (found.isEmpty()) {
                console.say("nothing is known of “" + name + "” on that day");
            }
            return Exit.OK;
        }
    }
}
