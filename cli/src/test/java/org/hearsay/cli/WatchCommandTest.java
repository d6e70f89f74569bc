package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    @TempDir
    private Path folder;

    private Run watch(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "watch";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--ledger";
        all[args.length + 2] = folder.toString();
        return Run.of(all);
    }

    @Test
    void feedsAreAddedListedAndRemoved() {
        assertThat(watch("add", "https://courier.example/rss#x").code()).isEqualTo(Exit.OK);
        Run again = watch("add", "https://courier.example/rss");
        Run list = watch("list");
        Run remove = watch("remove", "1");

        assertThat(again.code()).isEqualTo(Exit.USAGE);
        assertThat(again.errLines()).contains("hearsay: https://courier.example/rss is followed already, as feed 1");
        assertThat(list.outLines()).containsExactly("  1  https://courier.example/rss  (0 items, not asked for yet)");
        assertThat(remove.code()).isEqualTo(Exit.OK);
        assertThat(watch("remove", "1").errLines())
                .contains("hearsay: there is no feed 1; `hearsay watch list` prints those there are");
        assertThat(watch("poll").errLines())
                .contains("hearsay: no feed is followed: `hearsay watch add FEED` follows one");
    }

    @Test
    void whatIsNoAddressIsNotFollowed() {
        assertThat(watch("add", "feed.xml").errLines())
                .anyMatch(line -> line.contains("only http and https are fetched"));
    }

    @Test
    void aFeedIsPolledOnceInAWhileAndOnlyWhereThatIsAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String root = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                byte[] body = (path.equals("/rss")
                                ? "<rss version=\"2.0\"><channel><title>The Courier</title><link>x</link><description>x"
                                        + "</description><item><title>Dam</title><link>" + root + "/dam</link></item>"
                                        + "</channel></rss>"
                                : "The dam held, said Ana Ruiz, a guard at the gate.")
                        .getBytes(StandardCharsets.UTF_8);
                boolean there = !path.equals("/robots.txt");
                exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
                if (there) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        try {
            watch("add", root + "/rss");
            Run allowed = watch("poll", "--private-addresses");
            Run tooSoon = watch("poll", "--private-addresses");

            assertThat(allowed.code()).isEqualTo(Exit.OK);
            assertThat(allowed.errLines())
                    .contains(
                            "feed 1, " + root + "/rss: 1 item listed, 1 fetched, 1 filed, 0 later versions, 0 failed");
            assertThat(tooSoon.errLines())
                    .anyMatch(line -> line.startsWith("feed 1, The Courier: not asked for before "));
            assertThat(Run.of("said", "--ledger", folder.toString(), "--by", "Ana Ruiz")
                            .outLines())
                    .anyMatch(line -> line.contains("The dam held"));

            watch("add", root + "/rss?other");
            Run refused = watch("poll");
            assertThat(refused.code()).isEqualTo(Exit.SOME_FAILED);
            assertThat(refused.errLines())
                    .anyMatch(line -> line.contains("robots.txt") || line.contains("leads to 127.0.0.1"));
        } finally {
            server.stop(0);
        }
    }
}
