package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;

/** One JSON object on one line, and the fields that many objects have. */
final class JsonLine {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonLine() {}

    /** What is written, with a line end. */
    static String of(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing an answer as JSON", e);
        }
        return out.append('\n').toString();
    }

    static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** What writes an object. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
