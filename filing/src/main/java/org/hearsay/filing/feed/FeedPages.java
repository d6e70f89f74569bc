package org.hearsay.filing.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Report;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;
import org.hearsay.ingest.feed.FeedItem;
import org.hearsay.ingest.feed.Politely;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;
import org.hearsay.ledger.feed.Listed;

/**
 * The pages of items of a feed, fetched one after another as they are asked for. What a page does not say of itself, its feed says:
 * headline and dates. Where a server has had enough, the rest is left for another time. For one thread.
 */
final class FeedPages implements Iterator<Item> {

    /** Too many requests; service unavailable. */
    private static final Set<Integer> ENOUGH = Set.of(429, 503);

    private final Deque<FeedItem> left;
    private final Map<String, Listed> known;
    private final Politely web;
    private final Options options;

    private final Deque<Item> ready = new ArrayDeque<>();
    private final List<Listed> taken = new ArrayList<>();
    private final List<Report> changed = new ArrayList<>();
    private Optional<Unfetched> refusal = Optional.empty();

    /** @param known what the feed had listed before, by guid */
    FeedPages(List<FeedItem> wanted, Map<String, Listed> known, Politely web, Options options) {
        this.left = new ArrayDeque<>(wanted);
        this.known = known;
        this.web = web;
        this.options = options;
    }

    /** What was fetched, or could not be. */
    List<Listed> taken() {
        return taken;
    }

    /** The reports of pages that the feed had listed before. */
    List<Report> changed() {
        return changed;
    }

    /** Why the rest was left; empty if nothing was. */
    Optional<Unfetched> refusal() {
        return refusal;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !left.isEmpty() && refusal.isEmpty()) {
            take(left.remove());
        }
        return !ready.isEmpty();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all pages are read");
        }
        return ready.remove();
    }

    private void take(FeedItem item) {
        try {
            if (web.fetch(URI.create(item.address()), Validators.NONE) instanceof Fetched.Page page) {
                read(item, page);
            }
            taken.add(new Listed(item.guid(), item.address(), item.stamp(), 0));
        } catch (Unfetched e) {
            if (e.status().isPresent() && ENOUGH.contains(e.status().getAsInt())) {
                refusal = Optional.of(e);
                return;
            }
            int before = Optional.ofNullable(known.get(item.guid()))
                    .map(Listed::failures)
                    .orElse(0);
            taken.add(new Listed(item.guid(), item.address(), item.stamp(), before + 1));
            ready.add(new Item.Failed(item.address(), String.valueOf(e.getMessage()), 0));
        }
    }

    private void read(FeedItem item, Fetched.Page page) {
        try (Ingest pages = Ingest.of(page.bytes(), item.address(), page.type(), options)) {
            while (pages.hasNext()) {
                Item next = pages.next();
                boolean isPage =
                        next instanceof Item.Read read && read.report().id().equals(item.address());
                if (isPage) {
                    Item.Read completed = completed((Item.Read) next, item, page.address());
                    if (known.containsKey(item.guid())) {
                        changed.add(completed.report());
                    }
                    ready.add(completed);
                } else {
                    ready.add(next);
                }
            }
        }
    }

    private static Item.Read completed(Item.Read read, FeedItem item, URI address) {
        Report report = read.report();
        Report.Builder builder = report.toBuilder();
        if (report.url().isEmpty()) {
            builder.url(address.toString());
        }
        if (report.headline().isEmpty() && !item.headline().isEmpty()) {
            builder.headline(item.headline());
        }
        if (report.published().isEmpty()) {
            item.published().ifPresent(builder::published);
        }
        if (report.updated().isEmpty()) {
            item.updated()
                    .filter(moment -> !item.published().equals(Optional.of(moment)))
                    .ifPresent(builder::updated);
        }
        return new Item.Read(builder.build(), read.notes(), read.taken(), read.consumed());
    }
}
