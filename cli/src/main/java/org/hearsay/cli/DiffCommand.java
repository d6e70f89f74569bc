package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.view.ChangeView;
import org.hearsay.cli.view.ReadingChangeView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactChange;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.ReadingChanges;
import org.hearsay.tell.json.FactJson;
import org.hearsay.tell.json.JsonLine;
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
        header = "Print what became known between two days, or what another reader found in the same reports.",
        description = "%nBoth days are counted as --as-of of other commands counts them. Options narrow down what is "
                + "known on the later day. With --readers claims are compared, and not facts: of two readers by their"
                + " versions, or of the newest reading of each report and the one before it; only --kind narrows down.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay diff 2031-05-01 2031-05-07",
            "  hearsay diff 2031-04 2031-05 --kind defect",
            "  hearsay diff --readers",
            "  hearsay diff --readers 0.3.0 0.4.0 --kind defect"
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

    @Option(names = "--readers", description = "Compare two readings of the same reports.")
    private boolean readers;

    @Parameters(arity = "0..2", paramLabel = "DAY", description = "The earlier and the later day; or two readers.")
    private List<String> between = List.of();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (between.size() != 2 && !(readers && between.isEmpty())) {
            throw new ParameterException(
                    command.commandLine(), readers ? "needs two readers, or none" : "needs DAY, DAY");
        }
        return readers ? readings() : days();
    }

    private int readings() {
        try (Ledger ledger = folder.openExisting(console)) {
            new ReadingDiff(console, new ReadingChangeView(console.palette(colouring.colours()), console.width()), json)
                    .print(
                            ledger,
                            between.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new ReadingChanges.Readers(between.getFirst(), between.getLast())),
                            wanted.query().kinds());
            return Exit.OK;
        }
    }

    private int days() {
        LocalDate from = DayOption.last(between.getFirst(), "DAY", command);
        LocalDate to = DayOption.last(between.getLast(), "DAY", command);
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
