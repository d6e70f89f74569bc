package org.hearsay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.view.StatementView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Statement;
import org.hearsay.tell.json.StatementJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a ledger what somebody said, or what was said of somebody. */
@Command(
        name = "said",
        header = "Print what somebody said, or what was said of them.",
        description = "%nEvery statement comes with its report and exact words. If the ledger knows nobody of that "
                + "name, nothing is printed, and a message tells names that are near.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay said --by \"Ana Petrova\"", "  hearsay said --about Petrova --json"})
final class SaidCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Colouring colouring = new Colouring();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--json", description = "Print one statement a line, as JSON.")
    private boolean json;

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    /** One of the two. */
    static final class Asked {

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who said it.")
        private Optional<String> by = Optional.empty();

        @Option(names = "--about", required = true, paramLabel = "NAME", description = "Who is spoken of.")
        private Optional<String> about = Optional.empty();
    }

    SaidCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            String name = asked.by.or(() -> asked.about).orElse("");
            if (new Names(ledger, console).known(name).isEmpty()) {
                return Exit.OK;
            }
            List<Statement> statements = (asked.by.isPresent() ? ledger.saidBy(name) : ledger.saidOf(name))
                    .stream().filter(this::isKnown).toList();
            if (json) {
                statements.forEach(statement -> console.print(StatementJson.line(statement)));
            } else {
                console.print(new StatementView(console.palette(colouring.colours()), console.width()).of(statements));
            }
            return Exit.OK;
        }
    }

    private boolean isKnown(Statement statement) {
        return asOf.day()
                .map(day -> !statement.report().reported().isAfter(day))
                .orElse(true);
    }
}
