package org.hearsay.reader.claim.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.reader.name.Table;

/** The words of {@code timing.tsv}: how they bound what they stand before. */
public final class TimeWords {

    /** What a word does to the time or the event that follows it, or to the one that it hangs on. */
    enum Sense implements Labelled {
        /** "since Monday" has no last day. */
        NO_END,
        /** "until Monday" has no first day. */
        NO_START,
        /** "Monday to Friday". */
        UNTIL,
        /** "between Monday and Friday", "on Monday and Tuesday". */
        BOTH,
        /** What it hangs on comes after it: "fled after the raid". */
        AFTER,
        BEFORE,
        /** What it hangs on comes after it, and in the perfect goes on or was so up to now: "has wept since the raid". */
        SINCE,
        /** What it hangs on goes on at the same time: "fled when the raid began". */
        SAME,
        /** The day of writing. */
        NOW,
        /** Within the day named last. */
        WITHIN,
        /** How long, up to now where the verb is in the perfect. */
        LENGTH,
        /** What is told has just happened: "the visit comes two days after". */
        JUST,
        /** What it speaks of has a time of its own: "condemned on Monday the attack". */
        APART,
        /** A day that follows what it speaks of is that one's: "expects the release of the mayor on Monday". */
        AHEAD,
        /** What it has for an object is so when it is: "had control on Monday". */
        HAVING,
        /** It opens a list: "those killed on Monday included:". */
        LIST,
        /** How long it lasts to the day of writing is longer than is said: "more than a month". */
        MORE
    }

    private final Map<String, Map<String, Sense>> senses = new HashMap<>();

    public TimeWords() {
        for (List<String> row : Table.rows(TimeWords.class, "timing.tsv")) {
            senses.computeIfAbsent(row.get(0), none -> new HashMap<>())
                    .put(row.get(1), Labelled.of(Sense.class, row.get(2)));
        }
    }

    /** What a word, in small letters, does in one of the places that the table tells apart. */
    Optional<Sense> of(String where, String word) {
        return Optional.ofNullable(senses.getOrDefault(where, Map.of()).get(word));
    }
}
