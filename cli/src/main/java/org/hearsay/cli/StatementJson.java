package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.core.Span;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;
import org.hearsay.ledger.query.Who;

/** Answers of a ledger as JSON: one object a line, fields always in the same order, what is not known as null. */
final class StatementJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private StatementJson() {}

    static String line(Statement statement) {
        return line(json -> write(json, statement));
    }

    static String line(Who who) {
        return line(json -> {
            Heading heading = who.heading();
            json.writeStartObject();
            json.writeStringField("name", heading.name());
            strings(json, "names", heading.names());
            strings(json, "types", heading.types().stream().map(Labelled::label).toList());
            json.writeNumberField("reports", heading.reports());
            optional(json, "first", heading.first());
            optional(json, "last", heading.last());
            json.writeStringField(
                    "match",
                    heading.match().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            statements(json, "said", who.said());
            statements(json, "about", who.about());
            json.writeEndObject();
        });
    }

    private static void statements(JsonGenerator json, String name, List<Statement> statements) throws IOException {
        json.writeArrayFieldStart(name);
        for (Statement statement : statements) {
            write(json, statement);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        report(json, statement.report());
        json.writeStringField("id", statement.id());
        voice(json, "source", statement.source());
        quoted(json, "cue", statement.cue());
        quoted(json, "content", statement.content());
        json.writeStringField("mode", statement.mode().label());
        json.writeStringField("speaker", statement.speaker().label());
        json.writeStringField("stance", statement.stance().label());
        strings(json, "conditions", statement.conditions());
        voice(json, "audience", statement.audience());
        optional(json, "parent", statement.parent());
        json.writeEndObject();
    }

    private static void report(JsonGenerator json, ReportRef report) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeStringField("id", report.id());
        optional(json, "headline", report.headline());
        optional(json, "publisher", report.publisher());
        optional(json, "agency", report.agency());
        optional(json, "url", report.url());
        optional(json, "published", report.published());
        optional(json, "updated", report.updated());
        json.writeStringField("filed", report.filed().toString());
        json.writeBooleanField("superseded", report.superseded());
        json.writeEndObject();
    }

    private static void voice(JsonGenerator json, String name, Optional<Voice> voice) throws IOException {
        if (voice.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        span(json, voice.get().span());
        json.writeStringField("words", voice.get().words());
        optional(json, "name", voice.get().name());
        json.writeEndObject();
    }

    private static void quoted(JsonGenerator json, String name, List<Quoted> pieces) throws IOException {
        json.writeArrayFieldStart(name);
        for (Quoted piece : pieces) {
            json.writeStartObject();
            span(json, piece.span());
            json.writeStringField("words", piece.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static String line(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing an answer as JSON", e);
        }
        return out.append('\n').toString();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
