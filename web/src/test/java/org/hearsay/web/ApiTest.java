package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void everyLineOfTheTourIsAnswered() throws Exception {
        Matcher curl = Pattern.compile("curl -s \"?http://127.0.0.1:8080([^\"\\s]+)")
                .matcher(Files.readString(Path.of("../docs/api.md")));
        int lines = 0;
        while (curl.find()) {
            HttpResponse<String> answer = browser.get(curl.group(1));
            assertThat(answer.statusCode()).as(curl.group(1)).isEqualTo(200);
            assertThat(answer.body()).as(curl.group(1)).startsWith("{");
            lines++;
        }
        assertThat(lines).isEqualTo(10);
    }

    @Test
    void theDocumentDescribesWhatIsAnswered() throws Exception {
        JsonNode document = ask("/api/v1/openapi.json");
        JsonNode paths = document.get("paths");
        String fact = ask("/api/v1/facts?limit=1").at("/facts/0/id").asText();
        String person = ask("/api/v1/people?name=Sobrat").at("/people/0/id").asText();
        for (String path : names(paths)) {
            String asked = path.replace("/facts/{id}", "/facts/" + fact)
                    .replace("/people/{id}", "/people/" + person)
                    .replace("/reports/{id}", "/reports/courier-2019-03-09");
            HttpResponse<String> answer = browser.get(path.endsWith("/people") ? asked + "?name=Sobrat" : asked);
            JsonNode content = paths.at("/" + path.replace("/", "~1") + "/get/responses/200/content");
            String type = names(content).iterator().next();
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith(type);
            for (String line : type.endsWith("jsonl") ? answer.body().lines().toList() : List.of(answer.body())) {
                required(document, content.get(type).get("schema"), JSON.readTree(line), path);
            }
        }
    }

    /** Whether an answer has what its schema says it must have. */
    private static void required(JsonNode document, JsonNode schema, JsonNode answer, String where) {
        JsonNode meant =
                schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        meant.path("required")
                .forEach(name -> assertThat(answer.has(name.asText()))
                        .as(where + " has " + name.asText())
                        .isTrue());
        for (String name : names(meant.path("properties"))) {
            JsonNode items = meant.get("properties").get(name).path("items");
            answer.path(name).forEach(each -> required(document, items, each, where + " " + name));
        }
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
                List.of("/api/v1/facts/none", "/api/v1/people", "/api/v1/facts?cursor=x", "/api/v1/nothing")) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(names(JSON.readTree(answer.body()))).contains("type", "title", "status", "detail");
        }
    }

    @Test
    void aDayPutsAnswersBack() throws Exception {
        assertThat(ask("/api/v1/facts?kind=resign&asOf=2019-03-01").get("facts"))
                .isEmpty();
        assertThat(ask("/api/v1/facts?kind=resign").get("facts")).isNotEmpty();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
