package org.hearsay.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.hearsay.ingest.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final Allowance PUBLIC = new Allowance(1_000, Duration.ofSeconds(5), false);
    private static final Allowance ANY = new Allowance(1_000, Duration.ofSeconds(5), true);

    private final Served served = new Served().page("/a", "<p>The dam held.</p>");

    @AfterEach
    void stop() {
        served.close();
    }

    private Fetched fetch(String address, Allowance allowance) throws Unfetched {
        try (Fetcher fetcher = new Fetcher()) {
            return fetcher.fetch(Fetcher.address(address), Validators.NONE, allowance);
        }
    }

    private static String text(Fetched fetched) {
        return new String(((Fetched.Page) fetched).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsFetchedWithItsTypeAndUnderOurName() throws Unfetched {
        Fetched.Page page = (Fetched.Page) fetch(served.at("/a#part"), ANY);

        assertThat(text(page)).isEqualTo("<p>The dam held.</p>");
        assertThat(page.type()).contains("text/html; charset=UTF-8");
        assertThat(page.address()).hasToString(served.at("/a"));
        assertThat(served.asked().getFirst().headers().getFirst("User-Agent")).isEqualTo("Hearsay/0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/a",
                "http://localhost:PORT/a",
                "http://2130706433:PORT/a",
                "http://127.1:PORT/a",
                "http://[::1]:PORT/a",
                "http://[::ffff:127.0.0.1]:PORT/a",
                "http://0.0.0.0:PORT/a"
            })
    void thisComputerIsNotFetchedFromHoweverItIsWritten(String address) {
        assertThatThrownBy(() -> fetch(address.replace("PORT", String.valueOf(served.port())), PUBLIC))
                .isInstanceOf(Unfetched.class);
        assertThat(served.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "fd00::1",
                "fe80::1",
                "::",
                "::127.0.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void addressesOfNoPublicNetworkAreTold(String address) throws IOException {
        assertThat(AddressBlock.privately(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "172.15.255.255", "100.128.0.1", "2606:4700::1111", "11.0.0.1"})
    void othersAreNot(String address) throws IOException {
        assertThat(AddressBlock.privately(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void aNameThatLeadsElsewhereWhenItIsAskedAgainDoesNotGetThrough() {
        Deque<String> answers = new ArrayDeque<>(List.of("8.8.8.8", "127.0.0.1", "127.0.0.1", "127.0.0.1"));
        Names changing = host -> List.of(InetAddress.getByName(answers.pop()));
        try (Fetcher fetcher = new Fetcher(changing, AddressBlock::privately)) {
            assertThatThrownBy(() -> fetcher.fetch(
                            URI.create("http://rebind.example:" + served.port() + "/a"), Validators.NONE, PUBLIC))
                    .isInstanceOf(Unfetched.class)
                    .hasMessageContaining("leads to 127.0.0.1, an address of this computer");
        }
        assertThat(served.asked()).isEmpty();
    }

    @Test
    void aHostWithOnePrivateAddressAmongOthersIsRefused() {
        Names both = host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.7.7"));
        try (Fetcher fetcher = new Fetcher(both, AddressBlock::privately)) {
            assertThatThrownBy(() -> fetcher.fetch(URI.create("http://both.example/a"), Validators.NONE, PUBLIC))
                    .hasMessageContaining("leads to 192.168.7.7, an address of a private network");
        }
    }

    @Test
    void aRedirectionIsFollowedAndToAPrivateAddressRefused() throws Unfetched {
        Function<InetAddress, Optional<String>> second = address -> Optional.of("another computer")
                .filter(of -> address.getHostAddress().equals("127.0.0.2"));
        served.redirect("/moved", 301, "/a").redirect("/out", 302, "http://127.0.0.2:" + served.port() + "/a");
        try (Fetcher fetcher = new Fetcher(Names.real(), second)) {
            Fetched.Page page = (Fetched.Page) fetcher.fetch(URI.create(served.at("/moved")), Validators.NONE, PUBLIC);
            assertThat(page.address()).hasToString(served.at("/a"));
            assertThatThrownBy(() -> fetcher.fetch(URI.create(served.at("/out")), Validators.NONE, PUBLIC))
                    .hasMessageStartingWith(
                            "is redirected to http://127.0.0.2:" + served.port() + "/a, which leads to");
        }
        assertThat(served.asked()).extracting(Served.Asked::path).containsExactly("/moved", "/a", "/out");
    }

    @Test
    void redirectionsWithoutEndOrToOtherThanPagesAreTold() {
        served.redirect("/round", 302, "/round").redirect("/file", 302, "file:///etc/hostname");

        assertThatThrownBy(() -> fetch(served.at("/round"), ANY)).hasMessage("is redirected more than 5 times");
        assertThatThrownBy(() -> fetch(served.at("/file"), ANY))
                .hasMessage("leads to file:///etc/hostname: only http and https are fetched");
    }

    @Test
    void whatIsTooLongIsNotTakenEvenIfItWasSmallOnTheWay() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[100_000]);
        }
        served.answer("/long", 200, Map.of(), "x".repeat(1_001))
                .answer("/bomb", new Served.Answer(200, Map.of("Content-Encoding", "gzip"), packed.toByteArray()));

        assertThatThrownBy(() -> fetch(served.at("/long"), ANY)).hasMessageStartingWith("is too long");
        assertThatThrownBy(() -> fetch(served.at("/bomb"), ANY)).hasMessageStartingWith("is too long");
    }

    @Test
    void whatTakesTooLongIsLeft() {
        served.answer("/slow", 200, Map.of("Test-Delay", "3000"), "late");

        assertThatThrownBy(() -> fetch(served.at("/slow"), new Allowance(1_000, Duration.ofSeconds(1), true)))
                .hasMessage("took longer than 1 s to fetch");
    }

    @Test
    void otherAnswersAreToldInWords() {
        assertThatThrownBy(() -> fetch(served.at("/none"), ANY))
                .hasMessage("cannot be had: it is not there (status 404)");
        assertThatThrownBy(() -> fetch("http://no-such-host.invalid/", ANY))
                .hasMessage("cannot be reached: there is no host no-such-host.invalid");
        assertThatThrownBy(() -> fetch("http://ana:secret@example.org/", ANY))
                .hasMessage("has a name or password in it, and is not fetched");
        assertThatThrownBy(() -> fetch("http:///a", ANY)).isInstanceOf(Unfetched.class);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Unfetched {
        served.answer("/feed", 200, Map.of("ETag", "\"one\""), "x");
        try (Fetcher fetcher = new Fetcher()) {
            URI address = URI.create(served.at("/feed"));
            Fetched.Page page = (Fetched.Page) fetcher.fetch(address, Validators.NONE, ANY);
            assertThat(page.validators().etag()).contains("\"one\"");
            assertThat(fetcher.fetch(address, page.validators(), ANY)).isEqualTo(new Fetched.Unchanged());
        }
    }
}
