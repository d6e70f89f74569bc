package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.watch.Change;
import org.hearsay.ledger.watch.Watch;
import org.hearsay.tell.Visible;
import org.hearsay.tell.WatchFeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what has changed in the answers to questions that are kept. */
@Command(
        name = "watches",
        header = "List the questions that are kept, or what changed in the answer to one.",
        description =
                "%nFeeds are followed with `hearsay watch`. A question is kept in the tracker of the site (`hearsay"
                        + " serve`). It is asked again whenever reports are filed or something is decided.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay watches",
            "  hearsay watches 2",
            "  hearsay watches 2 --atom > resignations.atom"
        })
final class WatchesCommand implements Callable<Integer> {

    private static final int SHOWN = 200;

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "The watch whose changes are meant.")
    private OptionalLong number = OptionalLong.empty();

    @Option(names = "--atom", description = "Print the changes as an Atom feed.")
    private boolean atom;

    @Option(names = "--looked", description = "The changes that are printed count as looked at from now on.")
    private boolean looked;

    WatchesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (number.isEmpty() && (atom || looked)) {
            throw new Stop(Exit.USAGE, "which watch? `hearsay watches` prints their numbers");
        }
        try (Ledger ledger = looked ? folder.open(console) : folder.openExisting(console)) {
            if (number.isEmpty()) {
                list(ledger.watches().all());
                return Exit.OK;
            }
            Watch watch = ledger.watches()
                    .one(number.getAsLong())
                    .orElseThrow(() -> new Stop(
                            Exit.USAGE,
                            "there is no watch " + number.getAsLong() + "; `hearsay watches` prints those there are"));
            WatchFeed feed = new WatchFeed(fact -> "");
            List<Change> changes = ledger.watches().changes(watch.number(), SHOWN);
            if (atom) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                feed.write(ledger, watch, SHOWN, out);
                console.print(out.toString(StandardCharsets.UTF_8) + "\n");
            } else {
                print(watch, changes, feed.sentences(ledger, changes));
            }
            if (looked && !changes.isEmpty()) {
                ledger.watches().looked(watch.number(), changes.getFirst().number());
            }
            return Exit.OK;
        }
    }

    private void list(List<Watch> watches) {
        for (Watch watch : watches) {
            console.print(String.format(
                    Locale.ROOT,
                    "%3d  %s  (%,d facts, %s)%n",
                    watch.number(),
                    Visible.line(watch.name()),
                    watch.facts(),
                    news(watch)));
        }
        if (watches.isEmpty()) {
            console.say("no question is kept: the tracker of `hearsay serve` keeps one with “Watch this”");
        }
    }

    /** "nothing new", "3 changes". */
    static String news(Watch watch) {
        return switch (watch.news()) {
            case 0 -> "nothing new";
            case 1 -> "1 change";
            default -> String.format(Locale.ROOT, "%,d changes", watch.news());
        };
    }

    private void print(Watch watch, List<Change> changes, Map<String, String> sentences) {
        for (Change change : changes) {
            console.print(change.at().toString().substring(0, 10) + "  " + WatchFeed.title(change.what()) + ": "
                    + Visible.line(sentences.getOrDefault(change.fact(), "a fact that the ledger has no more"))
                    + (change.note().isEmpty() ? "" : " (" + change.note() + ")") + "\n");
        }
        if (changes.isEmpty()) {
            console.say("nothing has changed in the answer to “" + Visible.line(watch.name()) + "”");
        }
    }
}
