package org.hearsay.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hearsay.filing.Plain;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.tell.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows feeds. */
@Command(
        name = "watch",
        header = "Follow news feeds: read and file what they publish, as it appears.",
        description = "%nWhat changed in the answer to a question that is kept, `hearsay watches` tells.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay watch add https://www.example.org/world.rss",
            "  hearsay watch poll                        read once what is new in all feeds",
            "  hearsay watch poll --every 15m            go on until it is stopped"
        })
final class WatchCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    @Command(
            name = "add",
            description = "Follow a feed (RSS or Atom) from now on; `hearsay watch poll` reads what it lists.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "FEED", description = "Its address: https://…") String feed,
            @Mixin LedgerFolder folder) {
        try (Ledger ledger = folder.open(console, new Waiting(console))) {
            String address = Fetcher.address(feed).toString();
            long number = ledger.feeds().add(address);
            console.say("hearsay: feed " + number + ", " + address + ", is followed; `hearsay watch poll` reads it");
            return Exit.OK;
        } catch (Unfetched e) {
            throw new Stop(Exit.USAGE, feed + " " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Stop(Exit.USAGE, Plain.words(e), e);
        }
    }

    @Command(
            name = "list",
            description = "Print the feeds that are followed, how they stand, and when they are asked for next.",
            mixinStandardHelpOptions = true)
    int list(@Mixin LedgerFolder folder) {
        try (Ledger ledger = folder.openExisting(console)) {
            for (Followed feed : ledger.feeds().all()) {
                console.print(String.format(
                        Locale.ROOT,
                        "%3d  %s%s  (%,d items, %s)%n",
                        feed.number(),
                        feed.title().isEmpty() ? "" : Visible.line(feed.title()) + "  ",
                        Visible.line(feed.address()),
                        feed.items(),
                        standing(feed)));
            }
            if (ledger.feeds().all().isEmpty()) {
                console.say("no feed is followed: `hearsay watch add FEED` follows one");
            }
            return Exit.OK;
        }
    }

    @Command(
            name = "remove",
            description = "Follow a feed no more; what was filed from it stays.",
            mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NUMBER", description = "As `hearsay watch list` prints it.") long number,
            @Mixin LedgerFolder folder) {
        try (Ledger ledger = folder.open(console, new Waiting(console))) {
            if (!ledger.feeds().remove(number)) {
                throw new Stop(
                        Exit.USAGE, "there is no feed " + number + "; `hearsay watch list` prints those there are");
            }
            console.say("hearsay: feed " + number + " is followed no more; what was filed from it stays");
            return Exit.OK;
        }
    }

    private static String standing(Followed feed) {
        if (!feed.trouble().isEmpty()) {
            return Visible.line(feed.trouble()) + "; tried again after " + minute(feed.due());
        }
        return feed.polled().map(at -> "asked for at " + minute(at)).orElse("not asked for yet");
    }

    /** "2031-05-02 14:05 UTC". */
    static String minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .substring(0, 16)
                        .replace('T', ' ') + " UTC";
    }
}
