package org.hearsay.reader.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.ResourceLines;

/**
 * A list or table kept beside a package: a row a line, fields parted by tabs or bars; a line that begins with {@code #} is a
 * comment.
 */
public final class Table {

    private Table() {}

    /** The fields of every row, stripped; fields at the end of a row may be missing. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return ResourceLines.of(beside, name).stream().map(Table::fields).toList();
    }

    /** By hand: a pattern would cost the start of the reader more than all the lists. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(3);
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t' || line.charAt(i) == '|') {
                fields.add(line.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        return fields;
    }

    /** The first field of every row. */
    public static Set<String> words(Class<?> beside, String name) {
        return rows(beside, name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }
}
