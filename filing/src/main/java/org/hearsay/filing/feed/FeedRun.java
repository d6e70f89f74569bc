package org.hearsay.filing.feed;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.core.Reading;
import org.hearsay.filing.FilingRun;
import org.hearsay.filing.Tally;
import org.hearsay.ingest.Options;
import org.hearsay.ingest.feed.Feed;
import org.hearsay.ingest.feed.FeedItem;
import org.hearsay.ingest.feed.FeedReader;
import org.hearsay.ingest.feed.Politely;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.ledger.feed.Listed;
import org.hearsay.reader.ReportReader;

/**
 * Asks for feeds, and reads and files the pages of what they list anew. A page whose item was changed is fetched again; if its text is
 * another, it is filed as a later version of the same report; one that is set back to what it was is the latest version again.
 */
public final class FeedRun {

    /** So often a page that cannot be fetched is tried. */
    private static final int TRIALS = 3;

    private final Ledger ledger;
    private final Supplier<ReportReader> reader;
    private final int workers;
    private final Options options;
    private final Clock clock;
    private final Politely web;

    /** @param reader asked for only when there is something to read */
    public FeedRun(
            Ledger ledger, Supplier<ReportReader> reader, int workers, Options options, Clock clock, Politely web) {
        this.ledger = ledger;
        this.reader = reader;
        this.workers = workers;
        this.options = options;
        this.clock = clock;
        this.web = web;
    }

    /**
     * What came of asking for a feed.
     *
     * @param feed how it stands now
     * @param listed how many items it lists
     * @param fetched pages that were fetched
     * @param failed pages that could not be fetched
     * @param left pages that were left for another time, because their server had enough
     * @param revised reports of which a later version was filed
     */
    public record Outcome(Followed feed, int listed, int fetched, int failed, int left, List<Revision> revised) {

        public Outcome {
            revised = List.copyOf(revised);
        }
    }

    /**
     * Asks for one feed, and reads and files what it lists anew. Settles nothing.
     *
     * @param messages takes what there is to say of a page: it failed, and why
     */
    public Outcome poll(Followed feed, Tally tally, Consumer<String> messages, FilingRun.Watcher watcher) {
        try {
            Fetched fetched = web.fetch(Fetcher.address(feed.address()), new Validators(feed.etag(), feed.modified()));
            return switch (fetched) {
                case Fetched.Unchanged same ->
                    kept(feed.had(
                            feed.title(),
                            feed.etag(),
                            feed.modified(),
                            Waits.afterSuccess(clock.instant(), Optional.empty())));
                case Fetched.Page page -> read(feed, page, FeedReader.read(page), tally, messages, watcher);
            };
        } catch (Unfetched e) {
            return kept(feed.failed(
                    String.valueOf(e.getMessage()),
                    Waits.afterFailure(clock.instant(), feed.failures() + 1, e.retryAfter())));
        }
    }

    private Outcome kept(Followed feed) {
        ledger.feeds().polled(feed, List.of());
        return new Outcome(feed, feed.items(), 0, 0, 0, List.of());
    }

    private Outcome read(
            Followed followed,
            Fetched.Page page,
            Feed feed,
            Tally tally,
            Consumer<String> messages,
            FilingRun.Watcher watcher) {
        Map<String, Listed> known = ledger.feeds().items(followed.number());
        List<Listed> elsewhere = new ArrayList<>();
        List<FeedItem> wanted = new ArrayList<>();
        for (FeedItem item : feed.items()) {
            Optional<Listed> before = Optional.ofNullable(known.get(item.guid()));
            if (before.isEmpty() && ledger.feeds().isFetched(item.address())) {
                elsewhere.add(new Listed(item.guid(), item.address(), item.stamp(), 0));
            } else if (isWanted(item, before)) {
                wanted.add(item);
            }
        }
        Map<String, Reading> earlier = new LinkedHashMap<>();
        wanted.forEach(item -> newest(item.address()).ifPresent(reading -> earlier.put(item.address(), reading)));
        FeedPages pages = new FeedPages(wanted, known, web, options);
        if (!wanted.isEmpty()) {
            new FilingRun(ledger, reader.get(), workers, tally).run(pages, messages, watcher);
            pages.changed().forEach(ledger::putBack);
        }
        List<Listed> taken = new ArrayList<>(elsewhere);
        taken.addAll(pages.taken());
        int failed =
                (int) pages.taken().stream().filter(item -> item.failures() > 0).count();
        // What was left is asked for again, so the feed must not answer that it has not changed.
        boolean whole = failed == 0 && pages.refusal().isEmpty();
        Followed had = followed.had(
                feed.title(),
                page.validators().etag().filter(etag -> whole),
                page.validators().modified().filter(modified -> whole),
                pages.refusal()
                        .map(refusal -> Waits.afterFailure(clock.instant(), 1, refusal.retryAfter()))
                        .orElseGet(() -> Waits.afterSuccess(clock.instant(), feed.pause())));
        ledger.feeds().polled(had, taken);
        return new Outcome(
                had,
                feed.items().size(),
                pages.taken().size() - failed,
                failed,
                wanted.size() - pages.taken().size(),
                revisions(earlier));
    }

    private static boolean isWanted(FeedItem item, Optional<Listed> before) {
        return before.map(known ->
                        !known.stamp().equals(item.stamp()) || known.failures() > 0 && known.failures() < TRIALS)
                .orElse(true);
    }

    private List<Revision> revisions(Map<String, Reading> earlier) {
        List<Revision> revised = new ArrayList<>();
        earlier.forEach((address, before) -> newest(address)
                .filter(after -> !after.report().sha256().equals(before.report().sha256()))
                .ifPresent(after -> revised.add(Revision.between(before, after))));
        return revised;
    }

    private Optional<Reading> newest(String address) {
        List<Reading> versions = ledger.readings(address);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
