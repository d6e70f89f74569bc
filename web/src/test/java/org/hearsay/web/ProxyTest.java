package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site believes of those who come to it through a proxy. */
class ProxyTest {

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, Sample.CLOCK);
        ledger.accounts().add("Mira", "four winds over Norvia", Role.REVIEWER);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** A site that asks who is there, and trusts these proxies. */
    private Site behind(Set<InetAddress> proxies) {
        return Site.start(
                ledger,
                new Settings(new Reach(Reach.loopback(), Set.of(), true, proxies), 0, Sample.CLOCK, line -> {}));
    }

    @Test
    void nobodyComesThroughAProxyWithoutSignIn() {
        Set<InetAddress> proxies = Set.of(Reach.loopback());
        assertThatThrownBy(() -> new Reach(Reach.loopback(), Set.of("desk.example"), false, proxies))
                .hasMessage(
                        "a site behind a proxy asks who is there (--sign-in): others can reach it through the proxy");
    }

    @Test
    void theCookieIsSecureWhereATrustedProxySaysThatTheBrowserCameByHttps() throws Exception {
        try (Site behind = behind(Set.of(Reach.loopback()))) {
            assertThat(cookies(behind, "https"))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each).contains("Secure"));
            assertThat(cookies(behind, "http"))
                    .isNotEmpty()
                    .noneSatisfy(each -> assertThat(each).contains("Secure"));
        }
        try (Site direct = behind(Set.of())) {
            assertThat(cookies(direct, "https"))
                    .isNotEmpty()
                    .noneSatisfy(each -> assertThat(each).contains("Secure"));
        }
    }

    @Test
    void behindATrustedProxyEachWhoComesThroughItIsCountedAlone() throws Exception {
        try (Site behind = behind(Set.of(Reach.loopback()))) {
            Sample.Browser here = new Sample.Browser(ledger, behind);
            int status = 0;
            for (int i = 0; i <= 300; i++) {
                status = asked(here, "198.51.100.4, 203.0.113.9");
            }
            assertThat(status).isEqualTo(429);
            assertThat(asked(here, "203.0.113.9, 198.51.100.4")).isEqualTo(401);
        }
    }

    @Test
    void theLastLineOfTheHeaderIsTheProxysAndAnAddressCountsHoweverItIsWritten() throws Exception {
        Set<InetAddress> proxies = Set.of(Reach.loopback(), InetAddress.getByName("2001:db8::7"));
        try (Site behind = behind(proxies)) {
            Sample.Browser here = new Sample.Browser(ledger, behind);
            int status = 0;
            for (int i = 0; i <= 300; i++) {
                status = asked(here, "198.51.100." + i % 250, "2001:db8::9, [2001:db8:0::7]:4711");
            }
            assertThat(status).isEqualTo(429);
            assertThat(asked(here, "2001:db8:0:0::9")).isEqualTo(429);
            assertThat(asked(here, "[2001:db8::9]:80, 2001:DB8::7")).isEqualTo(429);
            assertThat(asked(here, "2001:db8::9", "198.51.100.4:5000")).isEqualTo(401);
        }
    }

    private List<String> cookies(Site site, String protocol) throws Exception {
        Sample.Browser here = new Sample.Browser(ledger, site);
        return here.send(here.to("/sign-in").header("X-Forwarded-Proto", protocol))
                .headers()
                .allValues("Set-Cookie");
    }

    private static int asked(Sample.Browser browser, String... from) throws Exception {
        HttpRequest.Builder request = browser.to("/api/v1/facts");
        List.of(from).forEach(line -> request.header("X-Forwarded-For", line));
        return browser.send(request).statusCode();
    }
}
