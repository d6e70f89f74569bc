package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.core.Report;

/** A line of JSON becomes a report; only {@code text} is required, fields that are not known are passed over. */
final class ReportLine {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final Options options;

    ReportLine(Options options) {
        this.options = options;
    }

    /** A report with what was changed on the way. */
    record Parsed(Report report, List<String> notes) {}

    /** What is wrong with a line, in words that go on from its place. */
    static final class Unfit extends Exception {
        Unfit(String reason) {
            super(reason);
        }
    }

    /**
     * The report of one line.
     *
     * @param id what it is called if the line does not say
     */
    Parsed parse(String line, String id) throws Unfit {
        JsonNode object = object(line);
        List<String> notes = new ArrayList<>();
        String text = field(object, "text", notes).orElseThrow(() -> new Unfit("has no \"text\""));
        Optional<String> objection = Texts.objection(text);
        if (objection.isPresent()) {
            throw new Unfit("\"text\" " + objection.get());
        }
        String ownId = object.path("id").isIntegralNumber()
                ? object.path("id").asText()
                : field(object, "id", notes).filter(value -> !value.isBlank()).orElse(id);
        Report.Builder report = new Report.Builder(ownId, text);
        set(object, "headline", notes, report::headline);
        set(object, "publisher", notes, report::publisher);
        set(object, "agency", notes, agency -> report.agency(agency, Report.AgencyBasis.GIVEN));
        set(object, "byline", notes, report::byline);
        set(object, "url", notes, report::url);
        set(object, "previous", notes, report::previous);
        set(object, "language", notes, report::language);
        moment(object, "updated", notes).ifPresent(report::updated);
        moment(object, "published", notes).or(options::published).ifPresent(report::published);
        return new Parsed(report.build(), notes);
    }

    private static JsonNode object(String line) throws Unfit {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new Unfit("is not a JSON object but " + what(node));
            }
            return node;
        } catch (JsonProcessingException e) {
            long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new Unfit("is not JSON at column " + column + ": "
                    + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    private static Optional<String> moment(JsonNode object, String name, List<String> notes) throws Unfit {
        Optional<String> value = field(object, name, notes).filter(text -> !text.isBlank());
        if (value.isPresent() && !Moments.isMoment(value.get())) {
            throw new Unfit("\"" + name + "\" is '" + value.get() + "', not " + Moments.EXPECTED);
        }
        return value;
    }

    private static void set(JsonNode object, String name, List<String> notes, Consumer<String> setter) throws Unfit {
        field(object, name, notes).filter(value -> !value.isBlank()).ifPresent(setter);
    }

    private static Optional<String> field(JsonNode object, String name, List<String> notes) throws Unfit {
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw new Unfit("\"" + name + "\" is not a string but " + what(node));
        }
        String value = node.textValue();
        String wellFormed = Texts.wellFormed(value);
        if (!wellFormed.equals(value)) {
            notes.add("\"" + name + "\" holds halves of surrogate pairs: each became U+FFFD");
        }
        return Optional.of(wellFormed);
    }

    private static String what(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case STRING -> "a string";
            case MISSING -> "nothing";
            case BINARY, POJO -> "something else";
        };
    }
}
