package org.hearsay.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One proposition asserted in one place of one report, under a chain of attributions.
 *
 * @param trigger the words that make it a claim of its kind
 * @param evidence the words that carry it, trigger and roles included, in order
 * @param when the days it was so; empty where the text does not say
 * @param tense of states alone: whether it still holds
 * @param attribution the id of the innermost attribution it stands in; empty if it is the report's own
 * @param rule the frame that made it: {@code events/defect/verb}
 * @param why for each of its parts that was not read off the words as they stand, the rule that made it so, in plain words
 * @param confidence 0 to 1
 */
public record Claim(
        String id,
        Kind kind,
        Span trigger,
        List<Span> evidence,
        List<Role> roles,
        Optional<When> when,
        Optional<Where> where,
        Polarity polarity,
        Certainty certainty,
        Realis realis,
        Optional<Tense> tense,
        Optional<String> attribution,
        String rule,
        List<String> why,
        double confidence) {

    public Claim {
        evidence = List.copyOf(evidence);
        roles = List.copyOf(roles);
        why = List.copyOf(why);
    }

    /** The same claim by another id. */
    public Claim withId(String other) {
        return new Claim(
                other,
                kind,
                trigger,
                evidence,
                roles,
                when,
                where,
                polarity,
                certainty,
                realis,
                tense,
                attribution,
                rule,
                why,
                confidence);
    }

    /** The fillers of a role, in order of appearance. */
    public List<Role> roles(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).toList();
    }

    /**
     * Who or what fills a role.
     *
     * @param span the words that fill it
     * @param entity the id of the {@link Entity} they stand for, if they stand for one
     * @param inferred why it is taken to fill the role where the words around the trigger do not say so
     */
    public record Role(String name, Span span, Optional<String> entity, String text, Optional<String> inferred) {}

    /**
     * The days on which it was so.
     *
     * @param earliest the first; empty where the text leaves it open
     * @param latest the last; empty where the text leaves it open
     * @param time the id of the {@link TimeExpression} it was taken from
     */
    public record When(
            Optional<LocalDate> earliest, Optional<LocalDate> latest, Optional<String> time, boolean approximate) {}

    /** @param geonames the id of the place in GeoNames, if the gazetteer has it; the coordinates are then given too */
    public record Where(String place, OptionalLong geonames, double latitude, double longitude) {}

    public enum Polarity implements Labelled {
        POSITIVE,
        NEGATIVE;

        @Override
        public String label() {
            return this == POSITIVE ? "+" : "-";
        }
    }

    /** How surely it is said, by FactBank (Saurí and Pustejovsky 2009): as the source puts it. */
    public enum Certainty implements Labelled {
        /** Certain. */
        CT,
        /** Probable. */
        PR,
        /** Possible. */
        PS,
        /** Uncommitted. */
        UN;

        @Override
        public String label() {
            return name();
        }
    }

    public enum Realis implements Labelled {
        /** It happened; a state holds or held. */
        ACTUAL,
        /** An event in progress when it was reported. */
        ONGOING,
        /** Announced or expected. */
        FUTURE,
        /** Wished, asked for, conditional. */
        HYPOTHETICAL
    }

    public enum Tense implements Labelled {
        PAST,
        PRESENT,
        FUTURE
    }
}
