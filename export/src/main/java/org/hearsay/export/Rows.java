package org.hearsay.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.tell.Csv;
import org.hearsay.tell.json.JsonLine;

/** A text that is written line by line. What cannot be written is an {@link UncheckedIOException}. */
final class Rows implements AutoCloseable {

    private final Writer out;
    private long count;

    /** In a file of its own, in UTF-8. */
    Rows(Path file) throws IOException {
        this(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    Rows(Writer out) {
        this.out = out;
    }

    /** One JSON object on a line; the content writes its fields. */
    void json(JsonLine.Content content) {
        text(JsonLine.of(json -> {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }));
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

    private void text(String text) {
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
