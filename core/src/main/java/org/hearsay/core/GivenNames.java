package org.hearsay.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which given names, in lower case, are short for which. */
public final class GivenNames {

    private static final Map<String, Set<String>> SHORT = ResourceLines.of(GivenNames.class, "nicknames.tsv").stream()
            .map(line -> List.of(line.split("\t")))
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst, line -> Set.of(line.getLast().split(","))));

    private GivenNames() {}

    /** Every given name of the list with what those who bear it are also called. */
    public static Map<String, Set<String>> byName() {
        return SHORT;
    }

    /** Whether one of two names in lower case is short for the other: bill, william. */
    public static boolean alike(String one, String other) {
        return SHORT.getOrDefault(one, Set.of()).contains(other)
                || SHORT.getOrDefault(other, Set.of()).contains(one);
    }
}
