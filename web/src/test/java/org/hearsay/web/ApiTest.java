package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.query.Roster;
import org.hearsay.ledger.query.TrackerQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs ask the site, on the samples. */
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Sample.Browser browser;

    @BeforeAll
    static void open() {
        browser = Sample.browser(Sample.ledger(folder, Sample.SAMPLES));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static JsonNode ask(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** A line of the tour: what it sends, if it sends anything, the address, and by which method. */
    private static final Pattern CURL = Pattern.compile(
            "curl -s (?:-X (\\w+) )?(?:-H '([\\w-]+): ([^']+)' -d '([^']*)' )?\"?http://127.0.0.1:8080([^\"\\s]+)\"?");

    @Test
    void everyLineOfTheTourIsAnswered() throws Exception {
        int lines = 0;
        for (String line : Files.readAllLines(Path.of("../docs/api.md"))) {
            Matcher curl = CURL.matcher(line);
            if (!curl.matches()) {
                assertThat(line).doesNotStartWith("curl");
                continue;
            }
            HttpRequest.Builder request = browser.to(curl.group(5));
            Optional.ofNullable(curl.group(1)).ifPresent(method -> request.method(method, BodyPublishers.noBody()));
            if (curl.group(4) != null) {
                request.header(curl.group(2), curl.group(3)).POST(BodyPublishers.ofString(curl.group(4)));
            }
            HttpResponse<String> answer = browser.send(request);
            assertThat(answer.statusCode()).as(line + answer.body()).isBetween(200, 204);
            if (answer.statusCode() != 204) {
                assertThat(answer.body().charAt(0)).as(line).isIn('{', '#');
            }
            lines++;
        }
        assertThat(lines).isEqualTo(22);
    }

    @Test
    void theDocumentDescribesWhatIsAnswered() throws Exception {
        Documented document = Documented.of(browser.get("/api/v1/openapi.json").body());
        JsonNode paths = document.paths();
        String fact = ask("/api/v1/facts?limit=1").at("/facts/0/id").asText();
        String person = ask("/api/v1/people?name=Sobrat").at("/people/0/id").asText();
        long watch = browser.ledger()
                .watches()
                .add(
                        "all",
                        new TrackerQuery(
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Map.of(),
                                Optional.empty(),
                                Optional.empty()),
                        "Mira");
        for (String path : Documented.names(paths)) {
            if (!paths.get(path).has("get")) {
                continue;
            }
            String asked = path.replace("/facts/{id}", "/facts/" + fact)
                    .replace("/people/{id}", "/people/" + person)
                    .replace("/reports/{id}", "/reports/courier-2019-03-09")
                    .replace("{number}", Long.toString(watch))
                    .replace("{format}", "claims");
            HttpResponse<String> answer = browser.get(path.endsWith("/people") ? asked + "?name=Sobrat" : asked);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            document.holdAs("GET", path, answer);
        }
        assertThat(ask("/api/v1/facts/" + fact).get("stamp").asText()).isNotEmpty();
    }

    @Test
    void everythingThatIsDescribedIsThere() throws Exception {
        JsonNode paths = ask("/api/v1/openapi.json").get("paths");
        for (String path : Documented.names(paths)) {
            for (String method : Documented.names(paths.get(path))) {
                HttpRequest.Builder request = browser.to(path.replaceAll("\\{\\w+}", "none"))
                        .method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody());
                assertThat(browser.send(request).statusCode())
                        .as(method + " " + path)
                        .isNotEqualTo(405);
            }
        }
    }

    @Test
    void peopleAreLeafedThroughToTheLast() throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = ask("/api/v1/people?limit=7" + cursor);
            page.get("people").forEach(each -> seen.add(each.get("id").asText()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!cursor.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(seen)
                .isEqualTo(browser.ledger().roster().page(Optional.empty(), "", 1000).stream()
                        .map(Roster.Entry::id)
                        .toList());
    }

    @Test
    void aListIsLeafedThroughByItsCursorToItsEnd() throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = ask("/api/v1/facts?limit=40" + cursor);
            page.get("facts").forEach(fact -> seen.add(fact.get("id").asText()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!cursor.isEmpty());
        long all = browser.get("/api/v1/facts.jsonl").body().lines().count();
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) all);
    }

    @Test
    void troubleIsToldAsAProblem() throws Exception {
        for (String path :
                List.of("/api/v1/facts/none", "/api/v1/export/csv", "/api/v1/facts?cursor=x", "/api/v1/nothing")) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Documented.names(JSON.readTree(answer.body()))).contains("type", "title", "status", "detail");
        }
    }

    @Test
    void aDayPutsAnswersBack() throws Exception {
        assertThat(ask("/api/v1/facts?kind=resign&asOf=2019-03-01").get("facts"))
                .isEmpty();
        assertThat(ask("/api/v1/facts?kind=resign").get("facts")).isNotEmpty();
    }
}
