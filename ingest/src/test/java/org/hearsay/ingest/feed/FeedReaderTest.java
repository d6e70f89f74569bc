package org.hearsay.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final String RSS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>The Dovrast Courier</title><link>https://courier.example/</link>
        <description>News</description><ttl>30</ttl>
        <item><title>Dam holds</title><link>https://courier.example/dam#top</link><guid isPermaLink="false">dam-1</guid>
        <pubDate>Tue, 05 Mar 2019 14:20:00 GMT</pubDate><description>It held.</description></item>
        <item><title>Minister quits</title><link>/minister quits</link></item>
        <item><title>A picture without a page</title></item>
        <item><title>Not a page</title><link>mailto:desk@courier.example</link></item>
        </channel></rss>
        """;

    private static final String ATOM = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Orvel Press</title><id>urn:orvel</id>
        <updated>2019-03-05T15:00:00Z</updated><entry><title>Dam holds</title><id>urn:orvel:1</id>
        <link href="https://orvel.example/1"/><published>2019-03-05T14:20:00Z</published>
        <updated>2019-03-05T15:00:00Z</updated><summary>SUMMARY</summary></entry></feed>
        """;

    private static Feed read(String xml) throws Unfetched {
        return FeedReader.read(new Fetched.Page(
                URI.create("https://courier.example/rss"),
                xml.getBytes(StandardCharsets.UTF_8),
                Optional.of("application/rss+xml"),
                Validators.NONE));
    }

    @Test
    void itemsHaveTheAddressOfTheirPageAndWhatTheFeedSaysOfThem() throws Unfetched {
        Feed feed = read(RSS);

        assertThat(feed.title()).isEqualTo("The Dovrast Courier");
        assertThat(feed.pause()).contains(Duration.ofMinutes(30));
        assertThat(feed.items())
                .extracting(FeedItem::address)
                .containsExactly("https://courier.example/dam", "https://courier.example/minister%20quits");
        FeedItem first = feed.items().getFirst();
        assertThat(first.guid()).isEqualTo("dam-1");
        assertThat(first.headline()).isEqualTo("Dam holds");
        assertThat(first.published()).contains("2019-03-05T14:20:00Z");
    }

    @Test
    void anItemThatWasChangedHasAnotherStamp() throws Unfetched {
        FeedItem before = read(ATOM).items().getFirst();
        FeedItem same = read(ATOM).items().getFirst();
        FeedItem after = read(ATOM.replace("SUMMARY", "It broke.")).items().getFirst();

        assertThat(same).isEqualTo(before);
        assertThat(after.guid()).isEqualTo(before.guid());
        assertThat(after.stamp()).isNotEqualTo(before.stamp());
        assertThat(before.updated()).contains("2019-03-05T15:00:00Z");
    }

    @Test
    void whatIsNoFeedOrDeclaresEntitiesIsRefused() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + RSS.substring(RSS.indexOf("<rss"));

        assertThatThrownBy(() -> read("<html><body>No feed</body></html>"))
                .hasMessageStartingWith("is no feed that can be read");
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("is no feed that can be read");
        assertThatThrownBy(() -> read(bomb)).hasMessageStartingWith("is no feed that can be read");
    }
}
