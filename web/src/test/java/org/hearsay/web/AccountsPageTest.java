package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Account;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.watch.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of accounts, and under which name things are done by whoever is signed in. */
class AccountsPageTest {

    private static final String PASSWORD = "four winds over Norvia";

    @TempDir
    private Path folder;

    private Sample.Browser browser;

    @BeforeEach
    void open() {
        Ledger ledger = Ledger.open(folder, Sample.CLOCK);
        ledger.accounts().add("Ana", PASSWORD, Role.ADMIN);
        ledger.accounts().add("Ilan", PASSWORD, Role.REVIEWER);
        Settings settings = new Settings(new Reach(Reach.loopback(), Set.of(), true), 0, Sample.CLOCK, line -> {});
        browser = new Sample.Browser(ledger, Site.start(ledger, settings));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anAdminSeesWhoMaySignInAndWhenTheirTokensWereUsed() throws Exception {
        String token = accounts().tokens().make("Ilan", "nightly");
        accounts().tokens().make("Ilan", "spare");
        accounts().tokens().find(token);
        String page = get("/accounts", in("Ana")).body();
        assertThat(Sample.text(page))
                .contains("Ana", "Ilan", "(you)", "nightly", "last used 20", "spare", "never used", "in 1 browser");
        assertThat(page).doesNotContain(token, "$argon2id").contains("aria-current=\"page\">Accounts");
    }

    @Test
    void othersNeitherSeeItNorChangeAnything() throws Exception {
        String cookie = in("Ilan");
        HttpResponse<String> tracker = get("/", cookie);
        assertThat(tracker.body()).doesNotContain("/accounts");
        assertThat(get("/accounts", cookie).statusCode()).isEqualTo(403);
        assertThat(get("/accounts", "").statusCode()).isEqualTo(303);
        assertThat(send(tracker, cookie, "/accounts/role", "name=Ilan&role=admin"))
                .isEqualTo(403);
        assertThat(send(tracker, cookie, "/accounts/remove", "name=Ana")).isEqualTo(403);
        assertThat(accounts().all()).extracting(Account::role).containsExactly(Role.ADMIN, Role.REVIEWER);
    }

    @Test
    void anAdminChangesARoleRevokesATokenAndRemovesAnAccountAtOnce() throws Exception {
        accounts().tokens().make("Ilan", "nightly");
        String cookie = in("Ana");
        String ilan = in("Ilan");
        HttpResponse<String> page = get("/accounts", cookie);
        assertThat(send(page, cookie, "/accounts/role", "name=Ilan&role=reader"))
                .isEqualTo(303);
        assertThat(get("/review", ilan).statusCode()).isEqualTo(403);
        assertThat(send(page, cookie, "/accounts/revoke", "name=Ilan&label=nightly"))
                .isEqualTo(303);
        assertThat(accounts().tokens().all()).isEmpty();
        assertThat(send(page, cookie, "/accounts/remove", "name=Ilan")).isEqualTo(303);
        assertThat(get("/", ilan).statusCode()).isEqualTo(303);
        assertThat(accounts().all()).extracting(Account::name).containsExactly("Ana");
        assertThat(send(page, cookie, "/accounts/remove", "name=Ilan")).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts/role?name=Ana&role=reader", "/accounts/remove?name=ANA"})
    void nobodyShutsThemselvesOut(String change) throws Exception {
        String cookie = in("Ana");
        HttpResponse<String> page = get("/accounts", cookie);
        String[] parts = change.split("\\?");
        assertThat(send(page, cookie, parts[0], parts[1])).isEqualTo(409);
        assertThat(accounts().find("Ana").orElseThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void aFormWithoutItsTokenAndARoleThatIsNoneChangeNothing() throws Exception {
        String cookie = in("Ana");
        HttpResponse<String> page = get("/accounts", cookie);
        assertThat(post(cookie, "/accounts/remove", "name=Ilan")).isEqualTo(403);
        assertThat(send(page, cookie, "/accounts/role", "name=Ilan&role=owner")).isEqualTo(400);
        assertThat(accounts().find("Ilan").orElseThrow().role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void whatIsKeptCarriesTheNameOfWhoeverIsSignedInWhateverTheFormSays() throws Exception {
        String cookie = in("Ilan");
        assertThat(send(get("/", cookie), cookie, "/watches", "name=Ports&by=Somebody"))
                .isEqualTo(303);
        assertThat(browser.ledger().watches().all()).extracting(Watch::who).containsExactly("Ilan");
    }

    private Accounts accounts() {
        return browser.ledger().accounts();
    }

    private String in(String name) {
        Account account = accounts().find(name).orElseThrow();
        return "hearsay-session=" + accounts().sessions().begin(account).secret();
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        return browser.send(browser.to(path).header("Cookie", cookie.isEmpty() ? "none=" : cookie));
    }

    /** Sends a form with the token of a page. */
    private int send(HttpResponse<String> page, String cookie, String path, String fields) throws Exception {
        Matcher token =
                Pattern.compile("name=\"form-token\" content=\"([0-9a-f]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return post(cookie, path, fields + "&form-token=" + token.group(1));
    }

    private int post(String cookie, String path, String body) throws Exception {
        return browser.send(browser.to(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
