package org.hearsay.ledger.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which given names, by their sounds, are short for which. */
final class Nicknames {

    private static final Map<String, Set<String>> FORMAL = formal();
    private static final Set<String> COMMON =
            Resource.lines("given-names.txt").stream().map(Sounds::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GIVEN = given();

    private Nicknames() {}

    /** Whether one is short for the other: Bill, William. */
    static boolean alike(String one, String other) {
        return FORMAL.getOrDefault(one, Set.of()).contains(other)
                || FORMAL.getOrDefault(other, Set.of()).contains(one);
    }

    /** The names that a name may be short for. */
    static Set<String> formal(String sound) {
        return FORMAL.getOrDefault(sound, Set.of());
    }

    /** Whether a name alone, by its sound, is more likely a given name than a surname. */
    static boolean isGiven(String sound) {
        return GIVEN.contains(sound);
    }

    /** Whether a name, by its sound, is one that very many people of the Arab world bear as a first name or as their father's. */
    static boolean isCommon(String sound) {
        return COMMON.contains(sound);
    }

    private static Map<String, Set<String>> formal() {
        Map<String, Set<String>> formal = new HashMap<>();
        for (String list : List.of("nicknames.tsv", "romanised.tsv")) {
            Resource.columns(list).forEach((name, called) -> {
                for (String each : called.split(",")) {
                    formal.computeIfAbsent(Sounds.of(each), none -> new HashSet<>())
                            .add(Sounds.of(name));
                }
            });
        }
        return Map.copyOf(formal);
    }

    private static Set<String> given() {
        Set<String> given = new HashSet<>();
        Resource.columns("nicknames.tsv").keySet().forEach(each -> given.add(Sounds.of(each)));
        given.addAll(COMMON);
        return Set.copyOf(given);
    }
}
