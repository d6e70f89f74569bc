package org.hearsay.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.view.ChangeView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactChange;
import org.hearsay.ledger.query.FactQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what became known between two days. */
@Command(
        name = "diff",
        header = "Print what became known between two days: facts that are new, and facts that stand otherwise.",
        description = "%nBoth days are counted as --as-of of other commands counts them. Options narrow down what is "
                + "known on the later day.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay diff 2031-05-01 2031-05-07", "  hearsay diff 2031-04 2031-05 --kind defect"
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private Colouring colouring = new Colouring();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--json", description = "Print one change a line, as JSON.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "DAY", description = "The earlier day.")
    private String earlier = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The later day.")
    private String later = "";

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate from = DayOption.last(earlier, "DAY", command);
        LocalDate to = DayOption.last(later, "DAY", command);
        if (!from.isBefore(to)) {
            throw new ParameterException(command.commandLine(), from + " is not before " + to);
        }
        FactQuery query = wanted.facts(new AsOf()).asOf(Optional.of(to));
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            ChangeView view = new ChangeView(console.palette(colouring.colours()), console.width());
            AtomicInteger printed = new AtomicInteger();
            ledger.changes(from, to, query, change -> {
                printed.incrementAndGet();
                console.print(json ? line(change) : view.of(change));
            });
            if (printed.get() == 0) {
                console.say("nothing became known between " + from + " and " + to);
            }
            return Exit.OK;
        }
    }

    private static String line(FactChange change) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("change", change.before().isPresent() ? "changed" : "new");
            if (change.before().isPresent()) {
                json.writeObjectFieldStart("before");
                FactJson.head(json, change.before().get());
                json.writeEndObject();
            } else {
                json.writeNullField("before");
            }
            json.writeFieldName("after");
            FactJson.write(json, change.after());
            json.writeEndObject();
        });
    }
}
