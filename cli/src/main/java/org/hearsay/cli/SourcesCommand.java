package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.view.SourcesView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Source;
import org.hearsay.tell.json.SourceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a ledger who is cited. */
@Command(
        name = "sources",
        header = "Print who is cited: how often, named or not, how often borne out by others or contradicted.",
        description =
                "%nA fact of a source is borne out where it has another independent origin and is not in dispute, "
                        + "and contradicted where it is disputed, denied or retracted.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay sources --limit 20", "  hearsay sources --unnamed --as-of 2031-05 --json"})
final class SourcesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--limit", paramLabel = "N", description = "Print at most so many; 0 for all. Default: 50.")
    private int limit = 50;

    @Option(names = "--unnamed", description = "Only those who are not named.")
    private boolean unnamed;

    @Option(names = "--json", description = "Print one source a line, as JSON.")
    private boolean json;

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            List<Source> all = ledger.sources(asOf.day()).stream()
                    .filter(source -> !unnamed || source.identity().isEmpty())
                    .toList();
            List<Source> some = limit > 0 ? all.subList(0, Math.min(limit, all.size())) : all;
            if (json) {
                some.forEach(source -> console.print(SourceJson.line(source)));
            } else {
                console.print(new SourcesView(console.palette(colouring.colours()), console.width()).of(some));
            }
            if (some.size() < all.size()) {
                console.say("and " + (all.size() - some.size()) + " more: --limit 0 prints all");
            }
            return Exit.OK;
        }
    }
}
