package org.hearsay.ledger.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.GivenNames;

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
        GivenNames.byName().forEach((name, called) -> called.forEach(each -> add(formal, name, each)));
        Resource.columns("romanised.tsv").forEach((name, called) -> {
            for (String each : called.split(",")) {
                add(formal, name, each);
            }
        });
        return Map.copyOf(formal);
    }

    private static void add(Map<String, Set<String>> formal, String name, String called) {
        formal.computeIfAbsent(Sounds.of(called), none -> new HashSet<>()).add(Sounds.of(name));
    }

    private static Set<String> given() {
        Set<String> given = new HashSet<>();
        GivenNames.byName().keySet().forEach(each -> given.add(Sounds.of(each)));
        given.addAll(COMMON);
        return Set.copyOf(given);
    }
}
