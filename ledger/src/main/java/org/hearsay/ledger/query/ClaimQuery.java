package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;

/**
 * Which claims are asked for: those that fit everything that is given. {@link #ALL} asks for all.
 *
 * @param kinds any of these; all kinds if there are none. Of a fact: any of these names it
 * @param who a name of whoever or whatever fills one of the roles, found as {@link org.hearsay.ledger.Ledger#find} finds it
 * @param from the first day of a span of time that the claim's own overlaps; a claim with no time overlaps none
 * @param to the last day of it
 * @param place where it was so, or where from or to it went: by the name in the report or in the gazetteer; a country
 *     stands for all places in it
 * @param voice who says it
 */
public record ClaimQuery(
        List<Kind> kinds,
        Optional<String> who,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> place,
        Optional<Speaking> voice,
        Optional<Claim.Certainty> certainty) {

    /** All claims. */
    public static final ClaimQuery ALL = new ClaimQuery(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public ClaimQuery {
        kinds = List.copyOf(kinds);
    }

    /** What kind of voice says a claim: the innermost of its chain. */
    public sealed interface Speaking {

        /** The report itself. */
        record Own() implements Speaking {}

        /** Somebody or something that the report says it of. */
        record By(Attribution.Speaker speaker) implements Speaking {}
    }

    public ClaimQuery ofKinds(List<Kind> these) {
        return new ClaimQuery(these, who, from, to, place, voice, certainty);
    }

    public ClaimQuery with(String name) {
        return new ClaimQuery(kinds, Optional.of(name), from, to, place, voice, certainty);
    }

    public ClaimQuery between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new ClaimQuery(kinds, who, first, last, place, voice, certainty);
    }

    public ClaimQuery at(String name) {
        return new ClaimQuery(kinds, who, from, to, Optional.of(name), voice, certainty);
    }

    public ClaimQuery saidBy(Speaking speaking) {
        return new ClaimQuery(kinds, who, from, to, place, Optional.of(speaking), certainty);
    }

    public ClaimQuery as(Claim.Certainty sureness) {
        return new ClaimQuery(kinds, who, from, to, place, voice, Optional.of(sureness));
    }
}
