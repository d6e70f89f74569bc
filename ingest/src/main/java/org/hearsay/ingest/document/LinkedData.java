package org.hearsay.ingest.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page that describes an article, as schema.org has it. What is broken in it says nothing. */
final class LinkedData {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");

    private static final int DEEPEST = 6;

    private final List<JsonNode> articles = new ArrayList<>();

    LinkedData(org.jsoup.nodes.Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(tree(script.data()), 0);
        }
    }

    /** What the first article says under a name: words, or the names of whom it lists. */
    Optional<String> value(String name) {
        return articles.stream()
                .map(article -> words(article.path(name), 0))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Whether an article says that not all of it can be read for nothing. */
    boolean isBehindPaywall() {
        return articles.stream()
                .map(article -> article.path("isAccessibleForFree").asText())
                .anyMatch(value -> value.equalsIgnoreCase("false"));
    }

    /** Scripts of templates that were not filled in are common; they say nothing. */
    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            JsonNode type = node.path("@type");
            boolean isArticle = type.isArray()
                    ? StreamSupport.stream(type.spliterator(), false).anyMatch(each -> ARTICLES.contains(each.asText()))
                    : ARTICLES.contains(type.asText());
            if (isArticle) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
        }
    }

    private static String words(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return "";
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(each -> words(each, depth + 1))
                    .filter(each -> !each.isBlank())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        if (node.isObject()) {
            String name = words(node.path("name"), depth + 1);
            return name.isBlank() ? words(node.path("@id"), depth + 1) : name;
        }
        return org.jsoup.parser.Parser.unescapeEntities(node.asText(""), false);
    }
}
