package org.hearsay.reader.claim.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.reader.name.Table;

/**
 * Where the filler of a role stands, seen from the words that trigger a frame, and what it must be: {@code subject},
 * {@code object person}, {@code to|into place}, {@code subject forces}, {@code object !office}, {@code =religion}.
 *
 * @param words the prepositions of {@code PREPOSITION} and {@code OWN}, the fixed value of {@code VALUE}
 * @param filters all of which it must pass
 * @param among nouns of which it must be one, if there are any: a class of {@code classes.tsv}
 * @param except nouns of which it must be none
 * @param barred filters none of which it must pass
 */
public record Slot(
        Place place,
        List<String> words,
        List<Filter> filters,
        Set<String> among,
        Set<String> except,
        List<Filter> barred) {

    public enum Place {
        /** Who does it, in the active as in the passive. */
        SUBJECT,
        /** Whom it is done to, in the active as in the passive. */
        OBJECT,
        INDIRECT,
        /** After a preposition. */
        PREPOSITION,
        /** After a preposition in the noun's own phrase: the "Naldia" of "the president of Naldia", not of "took the president to Naldia". */
        OWN,
        /** Whose it is: "his defection". */
        POSSESSOR,
        /** Whose the object is: the "his" of "follow his orders". */
        OWNER,
        /** The noun of a preposition. */
        GOVERNED,
        /** What the trigger describes: the "town" of "rebel-held town". */
        MODIFIED,
        /** What the trigger stands before and describes, not what it is said of: the "father" of "late father". */
        DESCRIBED,
        /** What stands before the trigger: the "rebel" of "rebel-held town". */
        MODIFIER,
        /** Whom the trigger, a noun, stands for: "Sael" in "General Sael", "he" in "he is the son". */
        SELF,
        /** The clause that completes the trigger: "to stay at home". */
        CLAUSE,
        /** The noun that the trigger says its object is or becomes: the "minister" of "was named minister". */
        COMPLEMENT,
        /** What the trigger calls its object: the "farce" of "called the vote a farce". */
        VERDICT,
        /** What the clause that completes the trigger says that something is: the "farce" of "said the vote was a farce". */
        JUDGEMENT,
        /** The clause in which the subject says what he himself will do: "said he would resign". */
        INTENT,
        /** Whom the clause that completes the trigger is done to: the "king" of "a plan to topple the king". */
        INNER,
        /** Who does what a noun names, of a verb that says little else: the "minister" of "the minister issued a warning". */
        DOER,
        /** The one who speaks, where "we" does it and nobody else is known to be meant. */
        SPEAKER,
        /** The one who is quoted where the trigger stands. */
        VOICE,
        /** Somewhere off a place, as the trigger measures it: "40 km east of Karos"; the words, since it is not the place. */
        MEASURED,
        /** The clause in which the subject says what others must do: "said the army should leave". */
        DEMAND,
        /** Who must do it: the "army" of "said the army should leave". */
        OBLIGED,
        /** Who leads the subject: the "Sael" of "the group, led by consul Sael, joined the rebels". */
        LEADER,
        /** The number that hangs on the trigger, or of those it is done to or who do it: the "ten" of "ten were killed". */
        COUNT,
        /** The trigger's own words. */
        TRIGGER,
        /** The trigger with what describes it: "former defence minister". */
        PHRASE,
        /** What the reading model finds to fill the role of that name. */
        FOUND,
        /** A word that the frame gives. */
        VALUE
    }

    public enum Filter {
        ANY,
        PERSON,
        /** One person. */
        INDIVIDUAL,
        /** Whoever can act: persons, groups, bodies, and places that stand for their governments. */
        AGENT,
        /** Persons, groups and bodies: whoever can act, but no place. */
        PARTY,
        BODY,
        ORGANISATION,
        PLACE,
        /** Neither a person nor a place. */
        THING,
        NAME,
        /** A number, or a noun that stands for one: "dozens". */
        QUANTITY,
        /** Somebody or something that the report calls by a name, here or elsewhere. */
        NAMED,
        NATIONALITY,
        /** A noun, and no deed: "a vote" in "insists on a vote", not the "voting" of "insists on voting twice". */
        NOUN,
        /** Of the other side by the words at the noun: "rebel commander", "an official of the opposition". */
        INSURGENT
    }

    private static final String OWN = "own ";
    private static final Map<String, Set<String>> CLASSES = classes();
    private static final Set<String> PREPOSITIONS = Table.words(Slot.class, "prepositions.txt");
    private static final Set<String> PLACES = Set.of(
            "subject",
            "object",
            "indirect",
            "possessor",
            "owner",
            "governed",
            "modified",
            "described",
            "modifier",
            "self",
            "clause",
            "measured",
            "complement",
            "verdict",
            "judgement",
            "intent",
            "inner",
            "doer",
            "speaker",
            "voice",
            "demand",
            "obliged",
            "leader",
            "count",
            "trigger",
            "phrase",
            "found");

    public Slot {
        words = List.copyOf(words);
        filters = List.copyOf(filters);
        among = Set.copyOf(among);
        except = Set.copyOf(except);
        barred = List.copyOf(barred);
    }

    /** A slot with one filter. */
    public Slot(Place place, List<String> words, Filter filter) {
        this(place, words, List.of(filter), Set.of(), Set.of(), List.of());
    }

    /**
     * A slot as frames write it: a place in the tree or prepositions parted by bars, then filters and classes of nouns, each of
     * which must hold, or with {@code !} before a class must not.
     *
     * @throws IllegalArgumentException if it names no place or preposition, or what follows is no filter; the message has the words
     */
    public static Slot parse(String written) {
        if (written.startsWith("=")) {
            return new Slot(Place.VALUE, List.of(written.substring(1)), Filter.ANY);
        }
        boolean own = written.startsWith(OWN);
        String[] parts =
                (own ? written.substring(OWN.length()) : written).strip().split("\\s+");
        List<Filter> filters = new ArrayList<>();
        Set<String> among = new HashSet<>();
        Set<String> except = new HashSet<>();
        List<Filter> barred = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (part.startsWith("!") && !CLASSES.containsKey(part.substring(1))) {
                barred.add(filter(part.substring(1), written));
            } else if (part.startsWith("!")) {
                except.addAll(nouns(part.substring(1), written));
            } else if (CLASSES.containsKey(part)) {
                among.addAll(nouns(part, written));
            } else {
                filters.add(filter(part, written));
            }
        }
        boolean place = PLACES.contains(parts[0]);
        return new Slot(
                place ? Place.valueOf(parts[0].toUpperCase(Locale.ROOT)) : own ? Place.OWN : Place.PREPOSITION,
                place ? List.of() : prepositions(parts[0], written),
                filters.isEmpty() ? List.of(Filter.ANY) : filters,
                among,
                except,
                barred);
    }

    /** This slot for a role: what the model finds it finds by the role's name. */
    Slot of(String role) {
        return place == Place.FOUND ? new Slot(place, List.of(role), filters, among, except, barred) : this;
    }

    private static List<String> prepositions(String words, String written) {
        List<String> prepositions = List.of(words.split("\\|"));
        for (String word : prepositions) {
            if (!PREPOSITIONS.contains(word)) {
                throw new IllegalArgumentException(
                        "'" + word + "' in the slot '" + written + "' is neither a place nor a preposition");
            }
        }
        return prepositions;
    }

    /** The nouns of a class. */
    public static Set<String> nouns(String name) {
        return nouns(name, name);
    }

    private static Set<String> nouns(String name, String written) {
        Set<String> nouns = CLASSES.get(name);
        if (nouns == null) {
            throw new IllegalArgumentException(
                    "'" + name + "' in the slot '" + written + "' is no class of " + CLASSES.keySet());
        }
        return nouns;
    }

    private static Filter filter(String name, String written) {
        for (Filter filter : Filter.values()) {
            if (filter.name().equalsIgnoreCase(name)) {
                return filter;
            }
        }
        throw new IllegalArgumentException("'" + name + "' in the slot '" + written + "' is none of "
                + List.of(Filter.values()).toString().toLowerCase(Locale.ROOT) + " and no class of "
                + CLASSES.keySet());
    }

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (List<String> row : Table.rows(Slot.class, "classes.tsv")) {
            classes.computeIfAbsent(row.getFirst(), none -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(",\\s*")));
        }
        return classes;
    }

    public boolean isFor(Filter filter) {
        return filters.contains(filter);
    }

    /** The value that stands for itself, if this slot is one. */
    public Optional<String> value() {
        return place == Place.VALUE ? Optional.of(words.getFirst()) : Optional.empty();
    }
}
