package org.hearsay.reader.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.name.Table;

/**
 * Where the filler of a role stands, seen from the words that trigger a frame, and what it must be: {@code subject},
 * {@code object person}, {@code to|into place}, {@code possessor}, {@code =religion}.
 *
 * @param words the prepositions of {@code PREPOSITION}, the fixed value of {@code VALUE}
 */
record Slot(Place place, List<String> words, Filter filter) {

    enum Place {
        /** Who does it, in the active as in the passive. */
        SUBJECT,
        /** Whom it is done to, in the active as in the passive. */
        OBJECT,
        INDIRECT,
        /** After a preposition. */
        PREPOSITION,
        /** Whose it is: "his defection". */
        POSSESSOR,
        /** Whose the object is: the "his" of "follow his orders". */
        OWNER,
        /** The noun of a preposition. */
        GOVERNED,
        /** What the trigger describes: the "town" of "rebel-held town". */
        MODIFIED,
        /** What stands before the trigger: the "rebel" of "rebel-held town". */
        MODIFIER,
        /** Whom the trigger, a noun, stands for: "Manaf" in "General Manaf", "he" in "he is the son". */
        SELF,
        /** The clause that completes the trigger: "to stay at home". */
        CLAUSE,
        /** The trigger's own words. */
        TRIGGER,
        /** The trigger with what describes it: "former defence minister". */
        PHRASE,
        /** A word that the frame gives. */
        VALUE
    }

    enum Filter {
        ANY,
        PERSON,
        /** One person. */
        INDIVIDUAL,
        /** Whoever can act: persons, groups, bodies, and places that stand for their governments. */
        AGENT,
        BODY,
        ORGANISATION,
        PLACE,
        /** Neither a person nor a place. */
        THING,
        NAME
    }

    Slot {
        words = List.copyOf(words);
    }

    private static final Set<String> PREPOSITIONS = Table.words(Slot.class, "prepositions.txt");
    private static final Set<String> PLACES = Set.of(
            "subject",
            "object",
            "indirect",
            "possessor",
            "owner",
            "governed",
            "modified",
            "modifier",
            "self",
            "clause",
            "trigger",
            "phrase");

    /**
     * A slot as frames write it.
     *
     * @throws IllegalArgumentException if it names no place or preposition, or ends in no filter; the message has the words
     */
    static Slot parse(String written) {
        if (written.startsWith("=")) {
            return new Slot(Place.VALUE, List.of(written.substring(1)), Filter.ANY);
        }
        String[] parts = written.strip().split("\\s+");
        if (parts.length > 2) {
            throw new IllegalArgumentException("the slot '" + written + "' has more than a place and a filter");
        }
        Filter filter = parts.length > 1 ? filter(parts[1], written) : Filter.ANY;
        if (PLACES.contains(parts[0])) {
            return new Slot(Place.valueOf(parts[0].toUpperCase(Locale.ROOT)), List.of(), filter);
        }
        List<String> prepositions = List.of(parts[0].split("\\|"));
        prepositions.stream()
                .filter(word -> !PREPOSITIONS.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw new IllegalArgumentException(
                            "'" + word + "' in the slot '" + written + "' is neither a place nor a preposition");
                });
        return new Slot(Place.PREPOSITION, prepositions, filter);
    }

    private static Filter filter(String name, String written) {
        for (Filter filter : Filter.values()) {
            if (filter.name().equalsIgnoreCase(name)) {
                return filter;
            }
        }
        throw new IllegalArgumentException("'" + name + "' in the slot '" + written + "' is none of "
                + List.of(Filter.values()).toString().toLowerCase(Locale.ROOT));
    }

    /** The value that stands for itself, if this slot is one. */
    Optional<String> value() {
        return place == Place.VALUE ? Optional.of(words.getFirst()) : Optional.empty();
    }
}
