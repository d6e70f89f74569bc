package org.hearsay.ledger.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.ResourceLines;

/** Lists that stand beside the classes of this package; lines that begin with {@code #} are comments. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        return ResourceLines.of(Resource.class, name);
    }

    /** Lines of one letter, a tab, and what it stands for. */
    static Map<Character, String> pairs(String name) {
        return lines(name).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0].charAt(0), pair -> pair[1]));
    }
}
