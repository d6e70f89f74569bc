package org.hearsay.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.filing.FilingRun;
import org.hearsay.filing.Tally;
import org.hearsay.filing.feed.FeedRun;
import org.hearsay.ingest.Options;
import org.hearsay.ingest.feed.Politely;
import org.hearsay.ingest.fetch.Allowance;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.reader.ReportReader;
import org.hearsay.tell.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what feeds list anew. */
@Command(
        name = "poll",
        header = "Read and file what the followed feeds list anew.",
        description = "%nEach page is read once, and again when its feed says that it was changed: then what changed is"
                + " printed. A feed is asked for at most every five minutes, and less often where it fails or asks"
                + " for that.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true)
final class PollCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 200;

    private final Console console;

    @Mixin
    private FilingOptions filing = new FilingOptions();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "Go on, and ask again after so long: 15m, 2h. Default: ask once.")
    private Optional<String> every = Optional.empty();

    PollCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Duration> pause = every.map(PollCommand::duration);
        try (Interruption interruption = Interruption.watched()) {
            int code = round(interruption);
            while (pause.isPresent()) {
                await(Instant.now().plus(pause.get()), interruption);
                code = round(interruption);
            }
            return code;
        }
    }

    private int round(Interruption interruption) {
        Waiting waiting = new Waiting(console);
        waiting.endsWith(interruption::code);
        Options options = filing.limits().on(Options.standard());
        Allowance allowance =
                new Allowance(options.limits().bytes(), options.limits().time(), options.privateAddresses());
        try (Ledger ledger = filing.folder().open(console, waiting);
                Politely web = new Politely(allowance);
                LazyReader reader = new LazyReader(filing.frames())) {
            FeedRun run = new FeedRun(ledger, reader::get, filing.workers(), options, Clock.systemUTC(), web);
            List<Followed> feeds = ledger.feeds().all();
            if (feeds.isEmpty()) {
                throw new Stop(Exit.USAGE, "no feed is followed: `hearsay watch add FEED` follows one");
            }
            int failures = 0;
            for (Followed feed : feeds) {
                failures += poll(run, feed, interruption);
            }
            if (ledger.settle() > 0) {
                WatchNews.say(ledger, console);
            }
            console.flush();
            return failures == 0 ? Exit.OK : Exit.SOME_FAILED;
        }
    }

    private int poll(FeedRun run, Followed feed, Interruption interruption) {
        String name =
                "feed " + feed.number() + ", " + Visible.line(feed.title().isEmpty() ? feed.address() : feed.title());
        if (Instant.now().isBefore(feed.due())) {
            console.say(name + ": not asked for before " + WatchCommand.minute(feed.due())
                    + (feed.trouble().isEmpty() ? "" : "; it " + feed.trouble()));
            return 0;
        }
        Tally tally = new Tally(System.nanoTime());
        FeedRun.Outcome outcome = run.poll(feed, tally, console::say, new Ending(interruption, tally));
        if (!outcome.feed().trouble().isEmpty()) {
            console.say(name + " " + outcome.feed().trouble() + "; tried again after "
                    + WatchCommand.minute(outcome.feed().due()));
            return 1;
        }
        outcome.revised().forEach(revision -> console.print(Revised.lines(revision)));
        console.say(Revised.summary(name, outcome, tally));
        return outcome.failed();
    }

    private void await(Instant until, Interruption interruption) {
        while (Instant.now().isBefore(until)) {
            if (interruption.wanted()) {
                throw new Stop(interruption.code(), "");
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stop(Exit.SOME_FAILED, "stopped", e);
            }
        }
    }

    private static Duration duration(String given) {
        try {
            Duration time = Duration.parse("PT" + given.strip());
            if (time.compareTo(Duration.ofMinutes(1)) >= 0 && time.compareTo(Duration.ofDays(7)) <= 0) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new Stop(Exit.USAGE, "--every takes a time such as 15m or 2h, not '" + given + "'", e);
        }
        throw new Stop(Exit.USAGE, "--every takes a time from 1m to 168h, not '" + given + "'");
    }

    /** Loads the reader when the first page is to be read. */
    private static final class LazyReader implements AutoCloseable {

        private final MoreFrames frames;
        private Optional<ReportReader> reader = Optional.empty();

        private LazyReader(MoreFrames frames) {
            this.frames = frames;
        }

        private ReportReader get() {
            reader = reader.or(() -> Optional.of(frames.reader()));
            return reader.orElseThrow();
        }

        @Override
        public void close() {
            reader.ifPresent(ReportReader::close);
        }
    }

    /** Ends a run when a signal comes. */
    private record Ending(Interruption interruption, Tally tally) implements FilingRun.Watcher {

        @Override
        public void at(long consumed) {}

        @Override
        public boolean wantsToStop() {
            return interruption.wanted();
        }

        @Override
        public void stopped() {
            throw new Stop(interruption.code(), "stopped; " + tally.filedSoFar());
        }
    }
}
