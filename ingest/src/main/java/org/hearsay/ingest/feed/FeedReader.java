package org.hearsay.ingest.feed;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.jspecify.annotations.Nullable;

/** Reads feeds: RSS and Atom, of all versions that ROME knows. A feed that declares a document type, and so entities, is refused. */
public final class FeedReader {

    private FeedReader() {}

    /** @throws Unfetched if it is no feed; the message says so in words that go on from its address */
    public static Feed read(Fetched.Page page) throws Unfetched {
        SyndFeedInput input = new SyndFeedInput();
        input.setPreserveWireFeed(true);
        input.setAllowDoctypes(false);
        try (XmlReader xml = reader(page)) {
            SyndFeed feed = input.build(xml);
            Map<String, FeedItem> items = new LinkedHashMap<>();
            for (SyndEntry entry : feed.getEntries()) {
                item(entry, page.address()).ifPresent(item -> items.putIfAbsent(item.guid(), item));
            }
            return new Feed(words(feed.getTitle()), pause(feed), List.copyOf(items.values()));
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new Unfetched("is no feed that can be read: " + e.getMessage());
        }
    }

    private static XmlReader reader(Fetched.Page page) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(page.bytes());
        return page.type().isPresent()
                ? new XmlReader(bytes, page.type().orElseThrow(), true)
                : new XmlReader(bytes, true);
    }

    private static Optional<FeedItem> item(SyndEntry entry, URI feed) {
        String link = words(entry.getLink());
        String guid = words(entry.getUri());
        String written = link.isEmpty() && Fetcher.isAddress(guid) ? guid : link;
        try {
            String address = Fetcher.address(
                            feed.resolve(written.replace(" ", "%20")).toString())
                    .toString();
            String description = entry.getDescription() == null
                    ? ""
                    : words(entry.getDescription().getValue());
            Optional<String> published = moment(entry.getPublishedDate());
            Optional<String> updated = moment(entry.getUpdatedDate());
            String headline = words(entry.getTitle());
            String said = String.join("\n", headline, description, published.orElse(""), updated.orElse(""));
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FeedItem(
                            guid.isEmpty() ? address : guid, address, headline, published, updated, digest(said)));
        } catch (Unfetched | IllegalArgumentException e) {
            return Optional.empty(); // a feed may list what is no page
        }
    }

    private static Optional<Duration> pause(SyndFeed feed) {
        return feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0
                ? Optional.of(Duration.ofMinutes(channel.getTtl()))
                : Optional.empty();
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static Optional<String> moment(@Nullable Date date) {
        return Optional.ofNullable(date).map(known -> known.toInstant().toString());
    }

    private static String digest(String said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
