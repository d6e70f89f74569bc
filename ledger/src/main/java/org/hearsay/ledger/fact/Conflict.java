package org.hearsay.ledger.fact;

import java.util.List;
import org.hearsay.core.Labelled;

/**
 * What the claims of a fact do not agree on.
 *
 * @param about {@code when}, {@code where}, {@code role:actor}, {@code polarity}
 * @param values what they say, each with those who say it
 */
public record Conflict(String about, List<Value> values, Reading reading) {

    public Conflict {
        values = List.copyOf(values);
    }

    /** @param claims the keys of those that say so */
    public record Value(String value, List<String> claims) {

        public Value {
            claims = List.copyOf(claims);
        }
    }

    /** What to make of it. */
    public enum Reading implements Labelled {
        CONTRADICTION,
        CHANGE,
        PRECISION,
        OTHER_PERSON
    }
}
