package org.hearsay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.cli.view.ConlluView;
import org.hearsay.cli.view.ReadingView;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingFormat;
import org.hearsay.filing.InOrder;
import org.hearsay.filing.Inputs;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Options;
import org.hearsay.reader.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and prints what was found in them; no ledger is touched. */
@Command(
        name = "inspect",
        header = "Read reports and print who said what, what is claimed, who is who, and when.",
        description = "%nNothing is filed.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay inspect report.txt               the text in colours, and tables beneath",
            "  hearsay inspect --why report.txt         what each claim was made from, too",
            "  hearsay inspect --published 2031-05-02 - < report.txt",
            "  hearsay inspect --json reports/ > readings.jsonl",
            "  hearsay inspect --syntax report.txt      trees, as CoNLL-U"
        })
final class InspectCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print one reading a line, as JSON (hearsay-reading/1).")
    private boolean json;

    @Option(names = "--syntax", description = "With --json: words and trees too. Without: trees alone, as CoNLL-U.")
    private boolean syntax;

    @Option(names = "--why", description = "Beneath every claim: the rule and the words it was made from.")
    private boolean why;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When reports that carry no date were published: 2031-05-02 or 2031-05-02T14:05:00Z.")
    private Optional<String> published = Optional.empty();

    @Mixin
    private Colouring colouring = new Colouring();

    @Mixin
    private Workers workers = new Workers();

    @Mixin
    private InputLimits limits = new InputLimits();

    @Mixin
    private MoreFrames frames = new MoreFrames();

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Described.INPUTS)
    private List<String> inputs = List.of();

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Function<Reading, String> printed = printed();
        Options options = options();
        try (ReportReader reader = frames.reader();
                Ingest ingest = Ingest.open(inputs, options)) {
            Inputs<String> readings = new Inputs<>(console::say, (report, notes) -> {
                Reading reading = reader.read(report);
                Inputs.unread(reading).ifPresent(notes);
                return printed.apply(reading);
            });
            new InOrder<>(workers.number(), readings::work, Inputs::weight).run(ingest, result -> {
                if (result instanceof Inputs.Result.Done<String> done) {
                    console.print(done.value());
                } else {
                    console.flush();
                }
                readings.tell(result);
            });
            console.flush();
            return readings.failures() == 0 ? Exit.OK : Exit.SOME_FAILED;
        }
    }

    private Options options() {
        try {
            Options options = limits.on(new Options(Optional.empty(), console.in()));
            return published.map(options::publishedOn).orElse(options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--published: " + e.getMessage(), e);
        }
    }

    private Function<Reading, String> printed() {
        if (json) {
            ReadingFormat format = new ReadingFormat(syntax);
            return reading -> format.write(reading) + "\n";
        }
        if (syntax) {
            return new ConlluView()::of;
        }
        ReadingView view = new ReadingView(console.palette(colouring.colours()), console.width(), why);
        return reading -> view.of(reading) + "\n";
    }
}
