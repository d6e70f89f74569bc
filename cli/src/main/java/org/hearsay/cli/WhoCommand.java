package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.cli.view.StatementView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a ledger who somebody is: names, what they said, what was said and claimed of them. */
@Command(
        name = "who",
        header = "Print whom a name can mean, what they said, and what was said and claimed of them.",
        description = "%nIf the ledger knows nobody of that name, nothing is printed, and a message tells names "
                + "that are near.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay who \"Ana Petrova\"", "  hearsay who Petrova --json"})
final class WhoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Colouring colouring = new Colouring();

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
            if (new Names(ledger, console).known(name).isEmpty()) {
                return Exit.OK;
            }
            StatementView view = new StatementView(console.palette(colouring.colours()), console.width());
            for (Who who : ledger.who(name)) {
                console.print(json ? StatementJson.line(who) : view.of(who));
            }
            return Exit.OK;
        }
    }
}
