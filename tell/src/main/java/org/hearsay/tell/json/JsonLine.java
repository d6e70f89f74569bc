package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON object on one line. */
public final class JsonLine {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonLine() {}

    /** What is written, with a line end. */
    public static String of(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing an answer as JSON", e);
        }
        return out.append('\n').toString();
    }

    /** What writes an object. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
