package org.hearsay.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.filing.FilingRun;
import org.hearsay.filing.Plain;
import org.hearsay.filing.Tally;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Options;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.reader.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and files what was found in them. */
@Command(
        name = "read",
        header = "Read reports and file what was found in a ledger.",
        description = "%nWhat the ledger has read already is skipped, so a command that was stopped can be run "
                + "again and goes on.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay read reports/                     files into the folder hearsay-ledger",
            "  hearsay read --ledger north news.jsonl    files into the folder north",
            "  hearsay read https://www.example.org/a    fetches a page and reads it"
        })
final class ReadCommand implements Callable<Integer> {

    /** Settling fewer reports takes less than a second. */
    private static final int WORTH_TELLING = 100;

    private final Console console;

    @Mixin
    private FilingOptions filing = new FilingOptions();

    @Option(names = "--json", description = "Print the summary on standard output, as one JSON object.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Described.INPUTS)
    private List<String> inputs = List.of();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Waiting waiting = new Waiting(console);
        try (Ledger ledger = filing.folder().open(console, waiting)) {
            Tally tally = new Tally(System.nanoTime());
            try (ReportReader reader = filing.frames().reader();
                    Ingest ingest =
                            Ingest.open(inputs, filing.limits().on(new Options(Optional.empty(), console.in())));
                    Progress progress = Progress.of(console, ingest::totalBytes, tally)) {
                return read(ledger, waiting, reader, ingest, progress, tally);
            } catch (LedgerException e) {
                throw new Stop(Exit.LEDGER, Plain.words(e) + "; " + tally.filedSoFar(), e);
            }
        }
    }

    private int read(
            Ledger ledger, Waiting waiting, ReportReader reader, Ingest ingest, Progress progress, Tally tally) {
        int failures;
        try (Interruption interruption = Interruption.watched()) {
            waiting.endsWith(interruption::code);
            failures = new FilingRun(ledger, reader, filing.workers(), tally)
                    .run(ingest, progress::say, new Watcher(interruption, progress, tally));
        } catch (LedgerException e) {
            if (waiting.ended()) {
                throw new Stop(waiting.code(), "stopped; " + tally.filedSoFar(), e);
            }
            throw e;
        }
        progress.close();
        if (ledger.pending() >= WORTH_TELLING) {
            console.say("hearsay: working out who is who and which reports say the same …");
        }
        ledger.settle();
        tally.end(System.nanoTime());
        console.say(tally.summary());
        WatchNews.say(ledger, console);
        if (json) {
            console.print(tally.json() + "\n");
        }
        return failures == 0 ? Exit.OK : Exit.SOME_FAILED;
    }

    /** Draws how far it is, and ends it when a signal comes. */
    private record Watcher(Interruption interruption, Progress progress, Tally tally) implements FilingRun.Watcher {

        @Override
        public void at(long consumed) {
            progress.at(consumed);
        }

        @Override
        public boolean wantsToStop() {
            return interruption.wanted();
        }

        @Override
        public void stopped() {
            progress.close();
            progress.say("hearsay: stopped; " + tally.filedSoFar());
            throw new Stop(interruption.code(), "");
        }
    }
}
