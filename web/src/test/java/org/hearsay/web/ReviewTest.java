package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue and the activity, on the samples. */
class ReviewTest {

    @TempDir
    private static Path read;

    @TempDir
    private Path folder;

    private Sample.Browser browser;

    @BeforeAll
    static void read() {
        Sample.ledger(read, Sample.SAMPLES).close();
    }

    @BeforeEach
    void open() throws Exception {
        Files.copy(read.resolve(Ledger.FILE), folder.resolve(Ledger.FILE));
        browser = Sample.browser(Ledger.open(folder, Sample.CLOCK));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theQueueShowsASentenceAndTakesAnAcceptedFactOut() throws Exception {
        HttpResponse<String> page = browser.get("/review");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<mark>", "name=\"stamp\"");
        int before = browser.ledger().doubts().factCount();
        assertThat(send(page, "/review/fact", Map.of("do", "accept", "by", "Ilan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.ledger().doubts().factCount()).isEqualTo(before - 1);
        Decision decision = browser.ledger().decisions().all().getLast();
        assertThat(decision.ruling()).isInstanceOf(Ruling.Accept.class);
        assertThat(decision.who()).isEqualTo("Ilan");
        assertThat(decision.why()).isEqualTo("the sentence says so");
    }

    @Test
    void whatIsRejectedCountsForNothingUntilThatIsTakenBack() throws Exception {
        HttpResponse<String> page = browser.get("/review");
        String fact = field(page, "fact");
        send(page, "/review/fact", Map.of("do", "reject", "by", "Ilan", "why", "a question"));
        assertThat(browser.ledger().fact(fact, FactQuery.ALL)).isEmpty();
        HttpResponse<String> activity = browser.get("/activity");
        assertThat(Sample.text(activity.body())).contains("Ilan", "Rejected", "a question", "Read ");
        long number = browser.ledger().decisions().all().getLast().number();
        send(activity, "/activity/undo", Map.of("number", Long.toString(number), "by", "Mira", "why", "it is none"));
        assertThat(browser.ledger().fact(fact, FactQuery.ALL)).isPresent();
        assertThat(Sample.text(browser.get("/activity").body())).contains("Mira", "taken back by decision");
        assertThat(send(activity, "/activity/undo", Map.of("number", Long.toString(number), "by", "Ilan"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theSecondOfTwoReviewersIsToldWhatTheFirstDid() throws Exception {
        HttpResponse<String> first = browser.get("/review");
        HttpResponse<String> second = browser.get("/review");
        send(first, "/review/fact", Map.of("do", "accept", "by", "Ilan", "why", "clear"));
        HttpResponse<String> late =
                send(second, "/review/fact", Map.of("do", "edit", "by", "Mira", "earliest", "2019-03-01"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Sample.text(late.body()))
                .contains("Somebody else has changed this", "Ilan", "clear", "You had: edit · 2019-03-01");
        assertThat(browser.ledger().decisions().all()).hasSize(1);
    }

    @Test
    void aRestartLosesNothingThatWasDecidedAndTellsWhoSendsAnOldForm() throws Exception {
        HttpResponse<String> page = browser.get("/review");
        send(page, "/review/fact", Map.of("do", "accept", "by", "Ilan", "why", "clear"));
        browser.close();
        browser = Sample.browser(Ledger.open(folder, Sample.CLOCK));
        assertThat(Sample.text(browser.get("/activity").body())).contains("Ilan", "clear");
        HttpResponse<String> old = send(page, "/review/fact", Map.of("do", "reject", "by", "Mira", "why", "no"));
        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(Sample.text(old.body())).contains("This form has expired", "Nothing was changed");
        assertThat(browser.ledger().decisions().all()).hasSize(1);
    }

    @Test
    void daysAreEdited() throws Exception {
        HttpResponse<String> page =
                browser.get("/review?fact=" + sobrat().fact().id());
        send(
                page,
                "/review/fact",
                Map.of("do", "edit", "by", "Mira", "earliest", "2019-03-05", "latest", "2019-03-05"));
        assertThat(browser.ledger().decisions().all().getLast().ruling()).isInstanceOf(Ruling.Redate.class);
        assertThat(sobrat().fact().when().flatMap(when -> when.earliest()).map(Object::toString))
                .hasValue("2019-03-05");
    }

    @Test
    void nobodyDecidesWithoutAName() throws Exception {
        HttpResponse<String> page = browser.get("/review?of=names");
        Map<String, String> names = Map.of("one", "Halina Sobrat", "other", "Nobody Atall", "do", "merge", "why", "x");
        assertThat(send(page, "/review/names", names).statusCode()).isEqualTo(400);
        assertThat(browser.ledger().decisions().all()).isEmpty();
    }

    @Test
    void aForgedFormDecidesNothing() throws Exception {
        HttpResponse<String> answer = browser.send(browser.to("/review/names")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("do=merge&one=A&other=B&by=x&why=y")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.ledger().decisions().all()).isEmpty();
    }

    private KnownFact sobrat() {
        List<KnownFact> found = new ArrayList<>();
        browser.ledger().facts(FactQuery.ALL, found::add);
        return found.stream()
                .filter(each -> each.fact().kind().name().equals("resign")
                        && each.fact().reports() == 2)
                .filter(each -> each.fact().roles().stream()
                        .anyMatch(role ->
                                role.who().map(who -> who.name()).orElse("").equals("Halina Sobrat")))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the form of a page with some fields filled in. */
    private HttpResponse<String> send(HttpResponse<String> page, String path, Map<String, String> fields)
            throws Exception {
        List<String> body = new ArrayList<>();
        for (String hidden : List.of("form-token", "fact", "stamp", "claim")) {
            Matcher value = Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]*)\"")
                    .matcher(page.body());
            if (value.find()) {
                body.add(hidden + "=" + encoded(value.group(1)));
            }
            while (hidden.equals("claim") && value.find()) {
                body.add(hidden + "=" + encoded(value.group(1)));
            }
        }
        fields.forEach((name, value) -> body.add(name + "=" + encoded(value)));
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        return browser.send(browser.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(String.join("&", body))));
    }

    private static String field(HttpResponse<String> page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
