package org.hearsay.ingest.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed as it was fetched.
 *
 * @param title as it calls itself; empty if it does not
 * @param pause how long it asks to be left alone (the {@code ttl} of RSS)
 * @param items in the order of the feed; those without an address are left out
 */
public record Feed(String title, Optional<Duration> pause, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }
}
