package org.hearsay.reader.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table kept beside this package: a row a line, columns apart by tabs, a line that begins with {@code #} is a comment. */
final class Table {

    private Table() {}

    /** The rows of a table, each filled up with empty columns to the width asked for. */
    static List<List<String>> rows(String name, int width) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line, width))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<String> row(String line, int width) {
        String[] columns = Arrays.copyOf(line.split("\t+", -1), width);
        return Arrays.stream(columns)
                .map(column -> column == null ? "" : column.strip())
                .toList();
    }
}
