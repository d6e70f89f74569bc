package org.hearsay.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.ingest.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private static final String PAGE = "http://news.example/a";
    private static final Allowance PUBLIC = new Allowance(1_000, Duration.ofSeconds(5), false);

    /** A server that is asked for addresses of others. */
    private final Served proxy = new Served().page(PAGE, "<p>The dam held.</p>");

    @AfterEach
    void stop() {
        proxy.close();
        System.clearProperty("http.proxyHost");
        System.clearProperty("http.proxyPort");
        System.clearProperty("http.nonProxyHosts");
    }

    private static Proxies set(Map<String, String> environment) {
        return new Proxies(name -> environment.getOrDefault(name, ""));
    }

    private static String fetch(Proxies proxies, Names names, String address) throws Unfetched {
        try (Fetcher fetcher = new Fetcher(names, AddressBlock::privately, proxies)) {
            Fetched.Page page = (Fetched.Page) fetcher.fetch(Fetcher.address(address), Validators.NONE, PUBLIC);
            return new String(page.bytes(), StandardCharsets.UTF_8);
        }
    }

    /** Knows the proxy alone. */
    private static List<InetAddress> nobody(String host) throws UnknownHostException {
        if (host.equals("127.0.0.1")) {
            return List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        }
        throw new UnknownHostException(host);
    }

    @Test
    void aPageIsFetchedThroughTheProxyOfTheEnvironment() throws Unfetched {
        assertThat(fetch(set(Map.of("http_proxy", "http://" + proxy.host())), ProxiesTest::nobody, PAGE))
                .isEqualTo("<p>The dam held.</p>");
        assertThat(proxy.asked()).extracting(Served.Asked::path).containsExactly(PAGE);
    }

    @Test
    void aPropertyOfTheSystemGoesBeforeTheEnvironment() throws Unfetched {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", Integer.toString(proxy.port()));
        assertThat(fetch(set(Map.of("http_proxy", "http://other.example:1")), ProxiesTest::nobody, PAGE))
                .isEqualTo("<p>The dam held.</p>");
    }

    @Test
    void whatLeadsIntoAPrivateNetworkIsRefusedBehindAProxyToo() {
        Names names = host -> List.of(InetAddress.getByAddress(new byte[] {10, 1, 2, 3}));
        assertThatThrownBy(() -> fetch(set(Map.of("http_proxy", proxy.host())), names, PAGE))
                .hasMessageContaining("10.1.2.3")
                .hasMessageContaining("--private-addresses");
        assertThat(proxy.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x7f000001",
                "2130706433",
                "017700000001",
                "0300.0250.0.1",
                "0177.0.0.1",
                "127.1",
                "010.0.0.1",
                "10.0.0.0x1",
                "127.0.0.1."
            })
    void aHostThatTheProxyMayTakeForANumberIsRefused(String host) {
        assertThat(Hosts.isUnclearNumber(host)).isTrue();
        assertThatThrownBy(() ->
                        fetch(set(Map.of("http_proxy", proxy.host())), ProxiesTest::nobody, "http://" + host + "/a"))
                .isInstanceOf(Unfetched.class);
        assertThat(proxy.asked()).isEmpty();
    }

    @Test
    void whatARefusedNumberIsIsTold() {
        assertThatThrownBy(() ->
                        fetch(set(Map.of("http_proxy", proxy.host())), ProxiesTest::nobody, "http://0x7f000001/a"))
                .hasMessage("has the host 0x7f000001, which the proxy may take for the number of a private address, and"
                        + " is not fetched unless --private-addresses allows it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "203.0.113.9", "news24", "7.example", "[2001:db8::7]", "0x.example"})
    void namesAndPlainAddressesAreNoUnclearNumbers(String host) {
        assertThat(Hosts.isUnclearNumber(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost.",
                "desk.localhost",
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]"
            })
    void thisComputerIsNeverAskedThroughAProxyWhateverIsSet(String host) throws Unfetched {
        URI address = URI.create("http://" + host + "/a");
        assertThat(set(Map.of("http_proxy", "h.example:2", "no_proxy", "intranet"))
                        .of(address))
                .isEmpty();
        System.setProperty("http.proxyHost", "h.example");
        System.setProperty("http.nonProxyHosts", "intranet");
        assertThat(set(Map.of()).of(address)).isEmpty();
    }

    @Test
    void aProxyThatAsksForANameAndPasswordIsTold() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String credential = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
            told.add(String.valueOf(credential));
            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"gate\"");
            exchange.sendResponseHeaders(credential == null ? 407 : 200, credential == null ? -1 : 2);
            if (credential != null) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write("ok".getBytes(StandardCharsets.UTF_8));
                }
            }
            exchange.close();
        });
        server.start();
        try {
            String at = "http://mira:lamp@127.0.0.1:" + server.getAddress().getPort();
            assertThat(fetch(set(Map.of("ALL_PROXY", at)), ProxiesTest::nobody, PAGE))
                    .isEqualTo("ok");
            assertThat(told).containsExactly("null", "Basic bWlyYTpsYW1w");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aProxyThatDoesNotAnswerIsNamed() {
        int port = proxy.port();
        proxy.close();
        assertThatThrownBy(() -> fetch(set(Map.of("http_proxy", "127.0.0.1:" + port)), ProxiesTest::nobody, PAGE))
                .hasMessageStartingWith("cannot be reached through the proxy 127.0.0.1:" + port + ": ");
        assertThatThrownBy(() -> fetch(set(Map.of("http_proxy", "ftp://mira:lamp@gate")), ProxiesTest::nobody, PAGE))
                .hasMessage("cannot be reached: the environment names the proxy '…@gate'; http://HOST:PORT and"
                        + " socks5://HOST:PORT are understood");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "https://news.example/a, s.example:1",
                "http://news.example/a, h.example:2",
                "http://localhost/a, -",
                "http://127.0.0.1:8080/a, -",
                "https://inner.example/a, -",
                "https://a.inner.example/a, -",
                "https://winner.example/a, s.example:1"
            })
    void eachAddressHasItsProxyAndSomeHaveNone(String address, String expected) throws Unfetched {
        Optional<Proxies.Way> way = set(Map.of(
                        "HTTPS_PROXY", "http://s.example:1",
                        "http_proxy", "h.example:2",
                        "no_proxy", "intranet, .inner.example"))
                .of(URI.create(address));
        assertThat(way.map(Proxies.Way::toString).orElse("-")).isEqualTo(expected);
    }
}
