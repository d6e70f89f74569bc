package org.hearsay.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Reads what {@link ReadingFormat} writes; fields it does not know are passed over. */
public final class ReadingParser {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The reading written in one JSON object; its tokens are empty if it was written without syntax.
     *
     * @throws IllegalArgumentException if it is not a reading in {@value Reading#FORMAT}; the message says what is wrong
     */
    public Reading parse(String json) {
        JsonNode node = tree(json, "reading");
        String format = node.path("format").asText();
        if (!format.equals(Reading.FORMAT)) {
            throw new IllegalArgumentException(
                    "not a reading in " + Reading.FORMAT + ": its format is '" + format + "'");
        }
        return new Reading(
                new Reading.Reader(text(node.path("reader"), "version"), text(node.path("reader"), "model")),
                report(node.path("report")),
                sentences(node),
                list(node, "tokens", ReadingParser::token),
                list(node, "mentions", ReadingParser::mention),
                list(node, "entities", ReadingParser::entity),
                list(node, "times", ReadingParser::time),
                list(node, "places", ReadingParser::place),
                list(node, "attributions", ReadingParser::attribution),
                list(node, "claims", ReadingParser::claim));
    }

    /**
     * A claim written in one JSON object, as it stands in a reading.
     *
     * @throws IllegalArgumentException if it is not one; the message says what is wrong
     */
    public Claim parseClaim(String json) {
        return claim(tree(json, "claim"));
    }

    private static JsonNode tree(String json, String what) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + what + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The text of the report of a reading, without looking at the rest.
     *
     * @param json a reading as {@link ReadingFormat} writes it, in UTF-8
     * @throws IllegalArgumentException if it has no report with a text
     */
    public static String text(InputStream json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            goTo(parser, "report");
            goTo(parser, "text");
            return parser.getText();
        }
    }

    /**
     * The report of a reading and its sentences, without looking at the rest, which is left empty: quick where many are opened for
     * their words.
     *
     * @param json a reading as {@link ReadingFormat} writes it, in UTF-8
     * @throws IllegalArgumentException if it has no reader, report or sentences, in this order
     */
    public static Reading opening(InputStream json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            goTo(parser, "reader");
            JsonNode reader = parser.readValueAsTree();
            goTo(parser, "report");
            JsonNode report = parser.readValueAsTree();
            goTo(parser, "sentences");
            ObjectNode rest = JSON.createObjectNode();
            rest.set("sentences", parser.readValueAsTree());
            return new Reading(
                    new Reading.Reader(text(reader, "version"), text(reader, "model")),
                    report(report),
                    sentences(rest),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private static List<Sentence> sentences(JsonNode reading) {
        return list(
                reading,
                "sentences",
                s -> new Sentence(span(s), s.path("paragraph").asInt()));
    }

    /** Moves from the beginning of an object to the value of one of its fields. */
    private static void goTo(JsonParser parser, String field) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals(field)) {
                return;
            }
            parser.skipChildren();
        }
        throw new IllegalArgumentException("not a reading: it has no '" + field + "'");
    }

    private static Report report(JsonNode node) {
        return new Report(
                text(node, "id"),
                text(node, "text"),
                optional(node, "headline"),
                optional(node, "publisher"),
                optional(node, "agency"),
                optional(node, "agency_basis").map(label -> Labelled.of(Report.AgencyBasis.class, label)),
                optional(node, "byline"),
                optional(node, "url"),
                optional(node, "published"),
                optional(node, "updated"),
                optional(node, "previous"),
                optional(node, "language"));
    }

    private static Token token(JsonNode node) {
        return new Token(
                span(node),
                text(node, "lemma"),
                text(node, "upos"),
                node.path("head").asInt(),
                text(node, "deprel"));
    }

    private static Mention mention(JsonNode node) {
        return new Mention(
                text(node, "id"),
                span(node),
                span(node.path("head")),
                Labelled.of(Mention.Type.class, text(node, "type")),
                Labelled.of(Mention.Form.class, text(node, "form")),
                text(node, "entity"));
    }

    private static Entity entity(JsonNode node) {
        return new Entity(
                text(node, "id"),
                Labelled.of(Mention.Type.class, text(node, "type")),
                text(node, "name"),
                list(node, "names", JsonNode::asText),
                optional(node, "gender").map(label -> Labelled.of(Entity.Gender.class, label)),
                optional(node, "number").map(label -> Labelled.of(Entity.Number.class, label)));
    }

    private static TimeExpression time(JsonNode node) {
        return new TimeExpression(
                text(node, "id"),
                span(node),
                Labelled.of(TimeExpression.Type.class, text(node, "type")),
                text(node, "value"),
                optional(node, "earliest").map(Report::dayOf),
                optional(node, "latest").map(Report::dayOf),
                Labelled.of(TimeExpression.Anchor.class, text(node, "anchor")),
                node.path("approximate").asBoolean());
    }

    private static Place place(JsonNode node) {
        return new Place(
                text(node, "mention"),
                node.path("geonames").asLong(),
                text(node, "name"),
                node.path("latitude").asDouble(),
                node.path("longitude").asDouble(),
                text(node, "country"),
                text(node, "feature"));
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                text(node, "id"),
                party(node.path("source")),
                list(node, "cue", ReadingParser::span),
                list(node, "content", ReadingParser::span),
                Labelled.of(Attribution.Mode.class, text(node, "mode")),
                Labelled.of(Attribution.Speaker.class, text(node, "speaker")),
                Labelled.of(Attribution.Stance.class, text(node, "stance")),
                list(node, "conditions", JsonNode::asText),
                party(node.path("audience")),
                optional(node, "parent"));
    }

    private static Claim claim(JsonNode node) {
        return new Claim(
                text(node, "id"),
                Kind.of(text(node, "kind")),
                span(node.path("trigger")),
                list(node, "evidence", ReadingParser::span),
                list(node, "roles", ReadingParser::role),
                when(node.path("when")),
                where(node.path("where")),
                Labelled.of(Claim.Polarity.class, text(node, "polarity")),
                Labelled.of(Claim.Certainty.class, text(node, "certainty")),
                Labelled.of(Claim.Realis.class, text(node, "realis")),
                optional(node, "tense").map(label -> Labelled.of(Claim.Tense.class, label)),
                optional(node, "attribution"),
                text(node, "rule"),
                list(node, "why", JsonNode::asText),
                node.path("confidence").asDouble());
    }

    private static Claim.Role role(JsonNode node) {
        return new Claim.Role(
                text(node, "role"),
                span(node),
                optional(node, "entity"),
                text(node, "text"),
                optional(node, "inferred"));
    }

    private static Optional<Claim.When> when(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Claim.When(
                        optional(node, "earliest").map(Report::dayOf),
                        optional(node, "latest").map(Report::dayOf),
                        optional(node, "time"),
                        node.path("approximate").asBoolean()))
                : Optional.empty();
    }

    private static Optional<Claim.Where> where(JsonNode node) {
        JsonNode geonames = node.path("geonames");
        return node.isObject()
                ? Optional.of(new Claim.Where(
                        text(node, "place"),
                        geonames.isNumber() ? OptionalLong.of(geonames.asLong()) : OptionalLong.empty(),
                        node.path("latitude").asDouble(),
                        node.path("longitude").asDouble()))
                : Optional.empty();
    }

    private static Optional<Attribution.Party> party(JsonNode node) {
        return node.isObject()
                ? Optional.of(new Attribution.Party(span(node), optional(node, "entity")))
                : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("begin").asInt(-1), node.path("end").asInt(-1));
    }

    private static String text(JsonNode node, String field) {
        return optional(node, field)
                .orElseThrow(() -> new IllegalArgumentException("not a reading: no '" + field + "'"));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> each) {
        List<T> found = new ArrayList<>();
        node.path(field).forEach(item -> found.add(each.apply(item)));
        return found;
    }
}
