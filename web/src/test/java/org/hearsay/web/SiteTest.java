package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page of the site, and what strangers try. */
class SiteTest {

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() {
        browser = Sample.browser(Ledger.open(folder, Sample.CLOCK));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() throws Exception {
        for (String path : List.of("/", "/nowhere")) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("script-src 'self';", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.body()).doesNotContainPattern("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=");
        }
    }

    @Test
    void whatIsNotThereIsToldWithWhatToDo() throws Exception {
        HttpResponse<String> answer = browser.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Sample.text(answer.body())).contains("404 No such page", "The tracker is a good place to begin");
    }

    @Test
    void aDayThatIsNoneIsToldSo() throws Exception {
        HttpResponse<String> answer = browser.get("/?asOf=2031-02-30");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Sample.text(answer.body())).contains("“2031-02-30” is not a day");
    }

    @Test
    void aRequestForAnotherHostIsNotAnswered() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + browser.site().port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/0/../../package-info.java",
                "/assets/0/..%2f..%2fSite.class",
                "/assets/0/%2e%2e/Site.class",
                "/assets/0//etc/passwd",
                "/assets/0/..%5csite.css",
                "/assets/0/vendor.lock"
            })
    void noPathLeadsOutOfTheAssets(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 40");
    }

    @Test
    void assetsAreKeptForGoodUnderTheirHash() throws Exception {
        Matcher sheet = Pattern.compile("/assets/[0-9a-f]+/site\\.css")
                .matcher(browser.get("/").body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> exact = browser.send(browser.to(sheet.group()).header("Accept-Encoding", "gzip"));
        assertThat(exact.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(exact.headers().firstValue("Content-Encoding")).hasValue("gzip");
        HttpResponse<String> other = browser.get("/assets/0/site.css");
        assertThat(other.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String tag = other.headers().firstValue("ETag").orElse("");
        assertThat(browser.send(browser.to("/assets/0/site.css").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aForgedFormChangesNothing() throws Exception {
        String token = token(browser.get("/").body());
        for (String body : List.of("", "form-token=" + token, "form-token=0")) {
            HttpResponse<String> answer = browser.send(browser.to("/read")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Sample.text(answer.body())).contains("Nothing was changed");
        }
    }

    @Test
    void aPortThatIsInUseIsToldSo() {
        assertThatThrownBy(() ->
                        Site.start(browser.ledger(), new Settings(browser.site().port(), Sample.CLOCK, line -> {})))
                .isInstanceOf(BusyPort.class)
                .hasMessageContaining("port " + browser.site().port() + " is in use");
    }

    private static String token(String page) {
        Matcher token =
                Pattern.compile("name=\"form-token\" content=\"([0-9a-f]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", browser.site().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
