package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.account.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that asks who is there, and what strangers try on it. */
class SignInTest {

    private static final String RIGHT = "four winds over Norvia";

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();
    private Sample.Browser browser;

    @BeforeEach
    void open() {
        Ledger ledger = Ledger.open(folder, Sample.CLOCK);
        ledger.accounts().add("Mira", RIGHT, Role.REVIEWER);
        browser = new Sample.Browser(ledger, site(ledger));
    }

    private Site site(Ledger ledger) {
        return Site.start(ledger, new Settings(new Reach(Reach.loopback(), Set.of(), true), 0, Sample.CLOCK, log::add));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/activity", "/review", "/reports", "/read", "/tracker.csv", "/network"})
    void whoShowsNoCookieSeesNothing(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/facts", "/api/v1/openapi.json", "/api/v1/reports", "/watches/1/feed.atom"})
    void aProgramWithoutATokenIsToldSo(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void theRightPasswordLeadsToWhereOneWasGoing() throws Exception {
        HttpResponse<String> in = signIn("mira", RIGHT, "/activity?page=0");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/activity?page=0");
        String cookie = session(in);
        assertThat(in.headers().allValues("Set-Cookie").toString())
                .contains("hearsay-session=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200");
        HttpResponse<String> page = get("/activity", cookie);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Mira", "Sign out").doesNotContain(cookie.substring(16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "evil.example",
                "/%0d%0aSet-Cookie:x\r\nLocation: //evil.example"
            })
    void signingInLeadsNowhereElse(String next) throws Exception {
        String to = signIn("Mira", RIGHT, next).headers().firstValue("Location").orElse("");
        assertThat(to).matches("/(?!/).*|/").doesNotContain("\r", "\\", "//");
    }

    @Test
    void aSessionThatIsPlantedIsNotTakenUpAndAnOldOneEnds() throws Exception {
        HttpResponse<String> first = signIn("Mira", RIGHT, "/", "hearsay-session=planted");
        assertThat(session(first)).doesNotContain("planted");
        assertThat(get("/", "hearsay-session=planted").statusCode()).isEqualTo(303);
        HttpResponse<String> second = signIn("Mira", RIGHT, "/", session(first));
        assertThat(session(second)).isNotEqualTo(session(first));
        assertThat(get("/", session(first)).statusCode()).isEqualTo(303);
        assertThat(get("/", session(second)).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionOutlivesARestartAndEndsInTimeBySigningOutAndWithThePassword() throws Exception {
        String cookie = session(signIn("Mira", RIGHT, "/"));
        browser.close();
        Ledger again = Ledger.open(folder, Sample.CLOCK);
        browser = new Sample.Browser(again, site(again));
        HttpResponse<String> page = get("/", cookie);
        assertThat(page.statusCode()).isEqualTo(200);
        Clock late = Clock.offset(Sample.CLOCK, Duration.ofHours(12));
        try (Ledger later = Ledger.open(folder, late)) {
            assertThat(later.accounts().sessions().find(cookie.substring(16))).isEmpty();
        }
        assertThat(post("/sign-out", cookie, "form-token=" + token(page)).statusCode())
                .isEqualTo(303);
        assertThat(get("/", cookie).statusCode()).isEqualTo(303);
        String other = session(signIn("Mira", RIGHT, "/"));
        again.accounts().setPassword("Mira", "another one of words");
        assertThat(get("/", other).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSessionOrOfNoneChangesNothing() throws Exception {
        String cookie = session(signIn("Mira", RIGHT, "/"));
        String others = token(get("/", session(signIn("Mira", RIGHT, "/"))));
        for (String body : List.of("", "form-token=0", "form-token=" + others)) {
            assertThat(post("/review/names", cookie, body + "&do=merge&one=A&other=B&why=x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(post("/sign-out", cookie, body).statusCode()).isEqualTo(403);
        }
        assertThat(post("/review/names", "", "do=merge").statusCode()).isEqualTo(401);
        assertThat(post("/sign-in", "", "name=Mira&password=x").statusCode()).isEqualTo(403);
    }

    @Test
    void aReaderLooksAndDecidesNothing() throws Exception {
        browser.ledger().accounts().give("Mira", Role.READER);
        String cookie = session(signIn("Mira", RIGHT, "/"));
        HttpResponse<String> page = get("/", cookie);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("href=\"/review", "action=\"/read\"");
        for (String path : List.of("/review/names", "/review/fact", "/activity/undo", "/read")) {
            HttpResponse<String> answer = post(path, cookie, "form-token=" + token(page) + "&do=merge&one=A&other=B");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Sample.text(answer.body())).contains("the role reviewer");
        }
        assertThat(get("/review/", cookie).statusCode()).isNotEqualTo(200);
        assertThat(browser.ledger().decisions().all()).isEmpty();
    }

    @Test
    void aTokenIsWhoeverItWasMadeForAndNeedsNoForm() throws Exception {
        String token = browser.ledger().accounts().tokens().make("Mira", "nightly");
        assertThat(browser.ledger().accounts().tokens().all().getFirst().used()).isEmpty();
        assertThat(bearer("/activity", token).statusCode()).isEqualTo(200);
        assertThat(browser.ledger().accounts().tokens().all().getFirst().used())
                .hasValue(LocalDate.ofInstant(Sample.CLOCK.instant(), ZoneOffset.UTC));
        assertThat(bearer("/activity", token + "x").statusCode()).isEqualTo(401);
        HttpResponse<String> sent = browser.send(browser.to("/review/names")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("do=merge&one=A&other=B&why=x&by=Somebody")));
        assertThat(sent.statusCode()).isEqualTo(400); // neither is in the ledger: it got as far as that
        browser.ledger().accounts().tokens().revoke("Mira", "nightly");
        assertThat(bearer("/activity", token).statusCode()).isEqualTo(401);
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneDoesNotHelpFromThere() throws Exception {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> wrong = signIn("Mira", "wrong " + i, "/");
            assertThat(Sample.text(wrong.body())).contains("Name and password do not go together");
        }
        assertThat(signIn("MIRA", RIGHT, "/").statusCode()).isEqualTo(429);
        assertThat(log).hasSize(1);
        for (int i = 0; i < 15; i++) {
            signIn("nobody" + i, "wrong", "/");
        }
        assertThat(signIn("another", "wrong", "/").statusCode()).isEqualTo(429);
    }

    @Test
    void aNameThatNobodyHasTakesAsLongAsAWrongPassword() {
        time("Mira");
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            known.add(time("Mira"));
            unknown.add(time("nobody"));
        }
        known.sort(null);
        unknown.sort(null);
        assertThat((double) unknown.get(4) / known.get(4)).isBetween(0.5, 2.0);
    }

    @Test
    void noOtherAddressIsOpenedWithoutSignIn() throws Exception {
        InetAddress other = InetAddress.getByName("192.0.2.7");
        assertThatThrownBy(() -> new Reach(other, Set.of(), false)).hasMessageContaining("asks who is there");
    }

    @Test
    void whatIsKeptLetsNobodyIn() {
        Session session = browser.ledger()
                .accounts()
                .sessions()
                .begin(browser.ledger().accounts().find("Mira").orElseThrow());
        browser.ledger().backup(folder.resolve("copy.db"));
        assertThat(folder.resolve("copy.db"))
                .content(StandardCharsets.ISO_8859_1)
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(session.secret(), RIGHT);
    }

    private long time(String name) {
        long begin = System.nanoTime();
        assertThat(browser.ledger().accounts().admit(name, "wrong")).isEmpty();
        return System.nanoTime() - begin;
    }

    private HttpResponse<String> signIn(String name, String password, String next) throws Exception {
        return signIn(name, password, next, "");
    }

    private HttpResponse<String> signIn(String name, String password, String next, String cookie) throws Exception {
        HttpResponse<String> page = get("/sign-in", "");
        Matcher token =
                Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String visitor = page.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        if (cookie.startsWith("hearsay-session=") && !cookie.contains("planted")) {
            return post(
                    "/sign-in",
                    cookie,
                    "form-token=" + token(get("/activity", cookie)) + "&name=" + name + "&password="
                            + URLEncoder.encode(password, StandardCharsets.UTF_8));
        }
        return post(
                "/sign-in",
                cookie.isEmpty() ? visitor : visitor + "; " + cookie,
                "form-token=" + token.group(1) + "&name=" + name + "&password="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&next="
                        + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        HttpRequest.Builder request = browser.to(path);
        return browser.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private HttpResponse<String> bearer(String path, String token) throws Exception {
        return browser.send(browser.to(path).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> post(String path, String cookie, String body) throws Exception {
        HttpRequest.Builder request = browser.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return browser.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("hearsay-session="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String token(HttpResponse<String> page) {
        Matcher token =
                Pattern.compile("name=\"form-token\" content=\"([0-9a-f]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
