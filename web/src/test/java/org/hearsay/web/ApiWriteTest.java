package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs add to a ledger, at a site that asks who is there. */
class ApiWriteTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPORT = """
        {"id": "dam-7", "published": "2019-03-14", "publisher": "The Orvel Gazette",
         "text": "Water Minister Halina Sobrat resigned on Wednesday, her office said."}
        """;

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;
    private static String reviewer = "";
    private static String reader = "";
    private static Documented document;

    @BeforeAll
    static void open() throws Exception {
        Ledger ledger = Ledger.open(folder, Sample.CLOCK);
        ledger.accounts().add("Mira", "four winds over Norvia", Role.REVIEWER);
        ledger.accounts().add("Ilan", "five boats on the Melna", Role.READER);
        ledger.accounts().add("Oren", "six lamps in Belgorat", Role.READER);
        reviewer = ledger.accounts().tokens().make("Mira", "feed");
        reader = ledger.accounts().tokens().make("Ilan", "look");
        browser = new Sample.Browser(
                ledger,
                Site.start(ledger, new Settings(new Reach(Reach.loopback(), Set.of(), true), 0, Sample.CLOCK, line -> {
                    throw new AssertionError(line);
                })));
        document = Documented.of(
                browser.send(browser.to("/api/v1/openapi.json").header("Authorization", "Bearer " + reviewer))
                        .body());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Whatever is answered is held to the document. */
    private static HttpResponse<String> send(String method, String path, String type, String body) throws Exception {
        HttpResponse<String> answer = browser.send(browser.to("/api/v1" + path)
                .header("Authorization", "Bearer " + reviewer)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
        document.hold(method, "/api/v1" + path, answer);
        return answer;
    }

    private static HttpResponse<String> post(String path, String json) throws Exception {
        return send("POST", path, "application/json", json);
    }

    private static JsonNode ask(String path) throws Exception {
        return JSON.readTree(send("GET", path, "application/json", "").body());
    }

    @Test
    void aReportIsReadAndFiledAndKnownWhenItComesAgain() throws Exception {
        String report = REPORT.replace("dam-7", "dam-8");
        HttpResponse<String> filed = post("/reports", report);
        HttpResponse<String> again = post("/reports", report);

        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        assertThat(filed.headers().firstValue("Location")).hasValue("/api/v1/reports/dam-8");
        assertThat(JSON.readTree(filed.body()).at("/claims").findValuesAsText("kind"))
                .contains("resign");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).get("claims"))
                .isEqualTo(JSON.readTree(filed.body()).get("claims"));
        assertThat(ask("/facts?kind=resign&q=Sobrat").get("facts")).isNotEmpty();
    }

    @Test
    void aReportMayBeAPageOrAText() throws Exception {
        String page = "<html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1><p>The army"
                + " closed the bridge at Belgorat on Monday, Mayor Teodor Gault said.</p></article></body></html>";
        HttpResponse<String> html = send("POST", "/reports?id=bridge-1", "text/html; charset=utf-8", page);
        HttpResponse<String> text = send("POST", "/reports", "text/plain", "Mayor Teodor Gault has resigned.");

        assertThat(html.statusCode()).as(html.body()).isEqualTo(201);
        assertThat(JSON.readTree(html.body()).at("/report/id").asText()).isEqualTo("bridge-1");
        assertThat(text.statusCode()).as(text.body()).isEqualTo(201);
        assertThat(JSON.readTree(text.body()).at("/report/id").asText()).startsWith("sent-");
    }

    @Test
    void whatIsNoReportIsRefusedWithTheReason() throws Exception {
        assertThat(send("POST", "/reports", "image/png", "x").statusCode()).isEqualTo(415);
        assertThat(post("/reports", "{").statusCode()).isEqualTo(400);
        assertThat(post("/reports", "[1]").statusCode()).isEqualTo(400);
        HttpResponse<String> empty = post("/reports", "{\"id\": \"x\"}");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(empty.body()).get("detail").asText()).contains("has no \"text\"");
        assertThat(send("POST", "/reports", "application/pdf", "no pdf").statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyATokenOfAReviewerAddsAnything() throws Exception {
        String session = browser.ledger()
                .accounts()
                .sessions()
                .begin(browser.ledger().accounts().find("Mira").orElseThrow())
                .secret();
        assertThat(write("Cookie", "hearsay-session=" + session).statusCode()).isEqualTo(403);
        assertThat(write("Authorization", "Bearer " + reader).statusCode()).isEqualTo(403);
        assertThat(write("Authorization", "Bearer none").statusCode()).isEqualTo(401);
        assertThat(write("Accept", "*/*").statusCode()).isEqualTo(401);
        assertThat(ask("/watches").get("watches").findValuesAsText("name")).doesNotContain("forged");
    }

    private static HttpResponse<String> write(String header, String value) throws Exception {
        HttpResponse<String> answer = browser.send(browser.to("/api/v1/watches")
                .header(header, value)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"forged\"}")));
        document.hold("POST", "/api/v1/watches", answer);
        return answer;
    }

    @Test
    void aPageOfAnotherSiteAddsNothingWhereNobodyIsAsked(@TempDir Path other) throws Exception {
        try (Sample.Browser here = Sample.browser(Ledger.open(other, Sample.CLOCK))) {
            HttpRequest.Builder request = here.to("/api/v1/reports?id=x")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("Mayor Teodor Gault has resigned."));
            assertThat(here.send(request.copy().header("Origin", "http://elsewhere.example"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(here.send(request.copy().header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(here.ledger().contents().reports()).isZero();
        }
    }

    @Test
    void whatWasDecidedOnMeanwhileIsNotDecidedAgain() throws Exception {
        post("/reports", REPORT);
        JsonNode fact = ask(
                "/facts/" + ask("/facts?kind=resign&q=Sobrat").at("/facts/0/id").asText());
        String accept = "{\"do\": \"accept\", \"fact\": \"" + fact.get("id").asText() + "\", \"stamp\": \""
                + fact.get("stamp").asText() + "\"}";

        HttpResponse<String> decided = post("/decisions", accept);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        String number = JSON.readTree(decided.body()).at("/decisions/0").asText();
        assertThat(ask("/decisions").at("/decisions/0/by").asText()).isEqualTo("Mira");
        assertThat(post("/decisions", accept).statusCode()).isEqualTo(409);
        assertThat(post("/decisions/" + number + "/undo", "{\"why\": \"too soon\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post("/decisions/" + number + "/undo", "{}").statusCode()).isEqualTo(409);
        assertThat(ask("/decisions").at("/decisions/0/state").asText()).isEqualTo("undone");
        assertThat(post(
                                "/decisions",
                                "{\"do\": \"merge\", \"one\": \"Nobody Known\", \"other\": \"Nor He\", \"why\": \"-\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aWatchIsKeptAndForgotten() throws Exception {
        HttpResponse<String> kept = post("/watches?kind=resign", "{\"name\": \"Who leaves\"}");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        JsonNode watch = JSON.readTree(kept.body());
        assertThat(watch.get("question").asText()).isEqualTo("/?kind=resign");
        assertThat(watch.get("by").asText()).isEqualTo("Mira");
        String one = "/watches/" + watch.get("number").asText();
        assertThat(ask(one + "/changes").get("changes")).isEmpty();
        assertThat(send("DELETE", one, "application/json", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", one, "application/json", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverAsksTooOftenIsToldHowLongToWait() throws Exception {
        String eager = browser.ledger().accounts().tokens().make("Oren", "loop");
        HttpResponse<String> answer = browser.get("/sign-in");
        int asked = 0;
        while (answer.statusCode() != 429 && asked <= 300) {
            answer = browser.send(browser.to("/api/v1/watches").header("Authorization", "Bearer " + eager));
            asked++;
        }
        assertThat(asked).isEqualTo(301);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void anotherTokenOfTheSameAccountIsCountedByItself() throws Exception {
        browser.ledger().accounts().add("Ulla", "seven gates of Orvel", Role.READER);
        String eager = browser.ledger().accounts().tokens().make("Ulla", "loop");
        String patient = browser.ledger().accounts().tokens().make("Ulla", "desk");
        HttpResponse<String> answer = browser.get("/sign-in");
        for (int i = 0; i <= 300; i++) {
            answer = browser.send(browser.to("/api/v1/watches").header("Authorization", "Bearer " + eager));
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(browser.send(browser.to("/api/v1/watches").header("Authorization", "Bearer " + patient))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPairOfTheQueueIsDecidedOnceAndByItsStamp() throws Exception {
        post("/reports", """
            {"id": "pair-1", "published": "2019-03-14", "text": "Petar Ivan Dolenz, a general, defected on Wednesday. Petar \
            Marko Dolenz, a judge, stayed."}
            """);
        post("/reports", """
            {"id": "pair-2", "published": "2019-03-15", "text": "Petar Dolenz, a captain, was killed in Orvel on Thursday."}
            """);
        JsonNode pair = ask("/review/pairs").at("/pairs/0");
        assertThat(List.of(pair.at("/one/name").asText(), pair.at("/other/name").asText()))
                .containsExactlyInAnyOrder("Petar Ivan Dolenz", "Petar Dolenz");
        String split = "{\"do\": \"split\", \"why\": \"cousins\", \"pair\": \""
                + pair.get("pair").asText() + "\", \"stamp\": \""
                + pair.get("stamp").asText() + "\"}";

        assertThat(post("/decisions", split.replace("\"stamp\": \"", "\"stamp\": \"x"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("/decisions", split).statusCode()).isEqualTo(201);
        assertThat(post("/decisions", split).statusCode()).isEqualTo(409);
        assertThat(ask("/review/pairs").get("pairs").findValuesAsText("pair"))
                .doesNotContain(pair.get("pair").asText());
    }

    @Test
    void theQueueOfFactsIsForReviewersAndGivesWhatADecisionNeeds() throws Exception {
        post("/reports", REPORT.replace("dam-7", "dam-9"));
        JsonNode first = ask("/review/facts?limit=1").at("/facts/0");
        HttpResponse<String> decided = post(
                "/decisions",
                "{\"do\": \"accept\", \"fact\": \"" + first.get("id").asText() + "\", \"stamp\": \""
                        + first.get("stamp").asText() + "\"}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
        assertThat(browser.send(browser.to("/api/v1/review/facts").header("Authorization", "Bearer " + reader))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDossierIsAPageThatNeedsNothingElse() throws Exception {
        post("/reports", REPORT);
        String id = ask("/people?name=Sobrat").at("/people/0/id").asText();
        HttpResponse<String> dossier = send("GET", "/people/" + id.replace("#", "%23") + "/dossier", "text/plain", "");
        assertThat(dossier.statusCode()).isEqualTo(200);
        assertThat(dossier.body()).contains("Halina Sobrat").doesNotContain("<script", "src=\"http");
        assertThat(send("GET", "/people/none/dossier", "text/plain", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void metricsTellRequestsByRouteAndHowMuchThereIs() throws Exception {
        post("/reports", REPORT);
        ask("/facts/none");
        String metrics = send("GET", "/metrics", "text/plain", "").body();
        assertThat(metrics)
                .contains("hearsay_reports ", "hearsay_claims ", "hearsay_facts ")
                .containsPattern(
                        "hearsay_requests_seconds_count\\{method=\"GET\",route=\"/api/v1/facts/\\{id}\",status=\"404\"}");
    }

    @Test
    void theLedgerIsExportedAsItIsRead() throws Exception {
        post("/reports", REPORT);
        assertThat(send("GET", "/export/claims", "text/plain", "").body().lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(JSON.readTree(line).has("source_report")).isTrue());
        assertThat(send("GET", "/export/graphml", "text/plain", "").body()).startsWith("<?xml");
    }
}
