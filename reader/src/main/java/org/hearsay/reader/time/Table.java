package org.hearsay.reader.time;

import java.util.Arrays;
import java.util.List;
import org.hearsay.core.ResourceLines;

/** A table kept beside this package: a row a line, columns apart by tabs, a line that begins with {@code #} is a comment. */
final class Table {

    private Table() {}

    /** The rows of a table, each filled up with empty columns to the width asked for. */
    static List<List<String>> rows(String name, int width) {
        return ResourceLines.of(Table.class, name).stream()
                .map(line -> row(line, width))
                .toList();
    }

    private static List<String> row(String line, int width) {
        String[] columns = Arrays.copyOf(line.split("\t+", -1), width);
        return Arrays.stream(columns)
                .map(column -> column == null ? "" : column.strip())
                .toList();
    }
}
