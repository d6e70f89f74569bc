package org.hearsay.ledger.resolve;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.ResourceLines;

/** Lists that stand beside the classes of this package; lines that begin with {@code #} are comments. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        return ResourceLines.of(Resource.class, name);
    }

    static Set<String> words(String name) {
        return Set.copyOf(lines(name));
    }

    /** Lines of one letter, a tab, and what it stands for. */
    static Map<Character, String> pairs(String name) {
        return columns(name).entrySet().stream()
                .collect(toUnmodifiableMap(pair -> pair.getKey().charAt(0), Map.Entry::getValue));
    }

    /** Lines of two columns, of which the second may be empty. */
    static Map<String, String> columns(String name) {
        return lines(name).stream()
                .map(line -> line.split("\t", -1))
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
    }
}
