package org.hearsay.ingest.feed;

import java.util.Optional;

/**
 * What a feed lists.
 *
 * @param guid what tells it from others of the feed: its own, else its address
 * @param address of its page
 * @param headline empty if the feed gives none
 * @param published ISO 8601, a date with a time
 * @param updated likewise
 * @param stamp SHA-256 of all that the feed says of it: with another one, it was changed
 */
public record FeedItem(
        String guid,
        String address,
        String headline,
        Optional<String> published,
        Optional<String> updated,
        String stamp) {}
