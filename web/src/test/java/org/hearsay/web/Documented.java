package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Holds answers to the OpenAPI document: their statuses, their types, and what their objects must have and of what type. */
record Documented(JsonNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Documented of(String document) throws Exception {
        return new Documented(JSON.readTree(document));
    }

    JsonNode paths() {
        return document.get("paths");
    }

    /** Holds the answer to a request; a path that the document does not have is none of its business. */
    void hold(String method, String path, HttpResponse<String> answer) throws Exception {
        Optional<String> template = names(paths()).stream()
                .filter(each -> path.replaceFirst("[?].*", "").matches(each.replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingLong(
                        each -> each.chars().filter(c -> c == '{').count()));
        if (template.isPresent()) {
            holdAs(method, template.get(), answer);
        }
    }

    /** @param template the path as the document has it */
    void holdAs(String method, String template, HttpResponse<String> answer) throws Exception {
        String where = method + " " + template + " " + answer.statusCode();
        JsonNode response = paths().path(template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(answer.statusCode()));
        assertThat(response.isObject())
                .as(where + " is described: " + answer.body())
                .isTrue();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = response.path("content");
        if (content.isEmpty()) {
            assertThat(answer.body()).as(where).isEmpty();
            return;
        }
        assertThat(names(content)).as(where).contains(type);
        if (type.contains("json")) {
            List<String> lines = type.endsWith("jsonl") ? answer.body().lines().toList() : List.of(answer.body());
            for (String line : lines) {
                fits(content.get(type).path("schema"), JSON.readTree(line), where);
            }
        }
    }

    private void fits(JsonNode schema, JsonNode answer, String where) {
        JsonNode meant =
                schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
        assertThat(types(meant))
                .as(where + ": " + answer)
                .matches(types -> types.isEmpty() || types.stream().anyMatch(type -> is(type, answer)));
        meant.path("required")
                .forEach(name -> assertThat(answer.has(name.asText()))
                        .as(where + " has " + name.asText())
                        .isTrue());
        for (String name : names(meant.path("properties"))) {
            if (answer.has(name)) {
                fits(meant.get("properties").get(name), answer.get(name), where + " " + name);
            }
        }
        if (answer.isArray()) {
            answer.forEach(each -> fits(meant.path("items"), each, where + "[]"));
        }
    }

    private static List<String> types(JsonNode schema) {
        List<String> types = new ArrayList<>();
        if (schema.path("type").isArray()) {
            schema.get("type").forEach(each -> types.add(each.asText()));
        } else if (schema.has("type")) {
            types.add(schema.get("type").asText());
        }
        return types;
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> throw new AssertionError("no type of JSON: " + type);
        };
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
