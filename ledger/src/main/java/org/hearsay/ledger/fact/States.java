package org.hearsay.ledger.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.ResourceLines;

/** What stands for a state: its names, its government, its capital where one speaks or acts; {@code states.tsv}. */
final class States {

    /** The full stop at the end of a name, which is lost where the name is one of several words. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\.$");

    private static final Map<String, String> NAMES = names(0, 1);
    private static final Map<String, String> ADJECTIVES = names(2);
    private static final Map<String, String> CAPITALS = names(3);

    private static final Set<String> RULERS =
            Set.of("government", "administration", "authority", "authorities", "state", "regime");

    private States() {}

    /** The state that a name is of. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(plain(name)));
    }

    /** The state that words stand for where they say who acts. */
    static Optional<String> acting(String words) {
        String plain = plain(words);
        Optional<String> state = Optional.ofNullable(NAMES.getOrDefault(plain, CAPITALS.get(plain)));
        if (state.isPresent() || RULERS.stream().noneMatch(plain::contains)) {
            return state;
        }
        List<String> telling = Phrase.telling(words);
        if (telling.size() < 2 || !RULERS.contains(telling.getLast()) && !RULERS.contains(telling.getFirst())) {
            return Optional.empty();
        }
        boolean last = RULERS.contains(telling.getLast());
        String whose =
                String.join(" ", last ? telling.subList(0, telling.size() - 1) : telling.subList(1, telling.size()));
        return named(whose).or(() -> adjective(whose));
    }

    /** The state that an adjective or a name of its people is of. */
    static Optional<String> adjective(String word) {
        return Optional.ofNullable(ADJECTIVES.get(plain(word)));
    }

    /** Whether a word says no more than the state. */
    static boolean says(String word) {
        return NAMES.containsKey(word) || ADJECTIVES.containsKey(word);
    }

    /** Whether one of two places is a state and the other its capital. */
    static boolean within(String one, String other) {
        return ofCapital(one).equals(named(other)) && named(other).isPresent()
                || ofCapital(other).equals(named(one)) && named(one).isPresent();
    }

    /** The state of which a place is the capital. */
    static Optional<String> ofCapital(String name) {
        return Optional.ofNullable(CAPITALS.get(plain(name)));
    }

    private static String plain(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private static Map<String, String> names(int... columns) {
        Map<String, String> found = new HashMap<>();
        for (String line : ResourceLines.of(States.class, "states.tsv")) {
            String[] cells = line.split("\\|", -1);
            for (int column : columns) {
                for (String name : cells[column].split(",")) {
                    if (!name.isBlank()) {
                        found.put(plain(name), cells[0]);
                        found.put(ABBREVIATED.matcher(plain(name)).replaceFirst(""), cells[0]);
                    }
                }
            }
        }
        return Map.copyOf(found);
    }
}
