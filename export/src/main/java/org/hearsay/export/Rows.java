package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.tell.Csv;

/** A file in UTF-8 that is written line by line. What cannot be written is an {@link UncheckedIOException}. */
final class Rows implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final BufferedWriter out;
    private long count;

    Rows(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** What writes an object. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** One JSON object on a line. */
    void json(Content content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text(line.append('\n').toString());
        count++;
    }

    /** A row of a table. */
    void cells(List<String> cells) {
        text(Csv.line(cells));
        count++;
    }

    /** The titles of a table, which are not counted. */
    void titles(String... titles) {
        text(Csv.line(List.of(titles)));
    }

    /** Text as it is, which is not counted. */
    void text(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
