package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.view.RegisterView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Csv;
import org.hearsay.tell.TrackerRow;
import org.hearsay.tell.json.FactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the tracker: facts of a kind as a table. */
@Command(
        name = "register",
        header = "Print facts as a table: who, post, when, to where, status, origins, first reported.",
        description = "%nA row a fact, those reported first before others; options narrow them down together.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay register --kind defect",
            "  hearsay register --kind resign,dismiss --min-origins 2 --csv > left-office.csv"
        })
final class RegisterCommand implements Callable<Integer> {

    /** So many rows are held at once: the widths of columns are those of one such table. */
    private static final int ROWS = 1000;

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--limit", paramLabel = "N", description = "Print at most so many rows; 0 for all. Default: 200.")
    private int limit = 200;

    @Option(
            names = "--all",
            description =
                    "Also what is only expected, wished for or denied; else only what some report says did happen.")
    private boolean all;

    @Option(names = "--json", description = "Print one fact a line, as JSON, with the posts.")
    private boolean json;

    @Option(names = "--csv", description = "Print comma-separated values under a line of titles.")
    private boolean csv;

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FactQuery asked = wanted.facts(asOf).first(limit);
        FactQuery query = all ? asked : asked.asHappened();
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            if (csv) {
                console.print(Csv.line(TrackerRow.COLUMNS));
            }
            List<KnownFact> rows = new ArrayList<>();
            AtomicInteger found = new AtomicInteger();
            ledger.facts(query, fact -> {
                found.incrementAndGet();
                rows.add(fact);
                if (rows.size() == ROWS) {
                    print(ledger, rows);
                    rows.clear();
                }
            });
            print(ledger, rows);
            if (found.get() == 0) {
                console.say("no fact in the ledger fits");
            } else if (found.get() == limit) {
                console.say("these are the first " + limit + " rows; --limit 0 prints all");
            }
            return Exit.OK;
        }
    }

    private void print(Ledger ledger, List<KnownFact> rows) {
        Map<String, List<String>> posts = ledger.posts(rows);
        if (json || csv) {
            for (KnownFact row : rows) {
                List<String> held = posts.getOrDefault(row.fact().id(), List.of());
                console.print(csv ? Csv.line(TrackerRow.of(row, held).cells()) : FactJson.row(row, held));
            }
        } else if (!rows.isEmpty()) {
            boolean kinds = wanted.query().kinds().size() != 1;
            console.print(
                    new RegisterView(console.palette(colouring.colours()), console.width()).of(rows, posts, kinds));
        }
    }
}
