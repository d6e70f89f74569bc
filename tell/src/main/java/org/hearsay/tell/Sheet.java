package org.hearsay.tell;

import java.util.List;
import java.util.Set;
import org.hearsay.core.ResourceLines;

/** Lists that stand beside the classes of this package; lines that begin with {@code #} are comments. */
final class Sheet {

    private Sheet() {}

    static List<String> lines(String name) {
        return ResourceLines.of(Sheet.class, name);
    }

    static Set<String> words(String name) {
        return Set.copyOf(lines(name));
    }

    /** Lines of cells with tabs between them. */
    static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
    }
}
