package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;

/**
 * A filed claim with those whom it is about and those who say it known across reports: what facts and origins are made of.
 *
 * @param claim its number in the ledger
 * @param key what it is known again by in any ledger that has filed this reading of the report
 * @param report the report it stands in
 * @param trigger where the words are that make it a claim
 * @param words these words
 * @param fillers who or what fills its roles, in the order of the reading
 * @param why what the reading gives as reasons for what its words alone do not say
 * @param chain who says it, from the innermost outward; empty if the report itself does
 */
public record Assertion(
        long claim,
        String key,
        Source report,
        Kind kind,
        Span trigger,
        String words,
        Span evidence,
        List<Filler> fillers,
        Optional<Claim.When> when,
        Optional<Claim.Where> where,
        Claim.Polarity polarity,
        Claim.Certainty certainty,
        Claim.Realis realis,
        Optional<Claim.Tense> tense,
        List<String> why,
        List<Speech> chain) {

    public Assertion {
        fillers = List.copyOf(fillers);
        why = List.copyOf(why);
        chain = List.copyOf(chain);
    }

    /** The same claim of another time. */
    public Assertion with(Optional<Claim.When> other) {
        return new Assertion(
                claim, key, report, kind, trigger, words, evidence, fillers, other, where, polarity, certainty, realis,
                tense, why, chain);
    }

    /** The same claim with its roles filled by others. */
    public Assertion with(List<Filler> others) {
        return new Assertion(
                claim, key, report, kind, trigger, words, evidence, others, when, where, polarity, certainty, realis,
                tense, why, chain);
    }

    /** The same claim said by others, from the innermost outward. */
    public Assertion saidBy(List<Speech> others) {
        return new Assertion(
                claim, key, report, kind, trigger, words, evidence, fillers, when, where, polarity, certainty, realis,
                tense, why, others);
    }

    /** The fillers of a role, in the order of the reading. */
    public List<Filler> fillers(String role) {
        return fillers.stream().filter(each -> each.role().equals(role)).toList();
    }

    /**
     * The report that a claim stands in.
     *
     * @param number its number in the ledger
     * @param reported the day, ISO 8601, that it counts from: published, else updated, else filed
     */
    public record Source(long number, String id, String reported, Optional<String> publisher, Optional<String> agency) {

        /** The day that it counts from. */
        public LocalDate day() {
            return LocalDate.parse(reported.substring(0, 10));
        }
    }

    /**
     * @param who whom or what the words stand for; empty where that is nobody known
     * @param words as the report has them
     */
    public record Filler(String role, Optional<Party> who, String words) {}

    /**
     * Whom words stand for.
     *
     * @param identity its id across reports; one of its own where it has no name
     * @param name the fullest name or description
     * @param type as the report has it: {@code person}
     * @param named whether it has a name, or is only described
     * @param body the identity it speaks for by its post ("Pentagon spokesman"), if it speaks for one
     * @param described what its report says it is: its posts, and whose kin it is ("Ana Petrova's son")
     */
    public record Party(
            String identity, String name, String type, boolean named, Optional<String> body, List<String> described) {

        public Party {
            described = List.copyOf(described);
        }

        public Party(String identity, String name, String type, boolean named, Optional<String> body) {
            this(identity, name, type, named, body, List.of());
        }

        /** The same, speaking for a body. */
        public Party speakingFor(Optional<String> other) {
            return new Party(identity, name, type, named, other, described);
        }

        /** The same by another name. */
        public Party called(String other) {
            return new Party(identity, other, type, named, body, described);
        }

        /** The same with what its report says it is. */
        public Party describedAs(List<String> words) {
            return new Party(identity, name, type, named, body, words);
        }
    }

    /** One who says it. */
    public record Speech(
            Optional<Party> who,
            String words,
            Attribution.Speaker speaker,
            Attribution.Stance stance,
            List<String> conditions) {

        public Speech {
            conditions = List.copyOf(conditions);
        }
    }
}
