package org.hearsay.reader.claim.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;
import org.hearsay.core.Kind;

/**
 * Which words make a claim of a kind, and where its roles stand; a frame of the files in {@code frames/}.
 *
 * @param id the file and the frame's name: {@code violence/attack}
 * @param triggers what makes it fit
 * @param condition what else must hold for it to fit
 * @param telling what its words themselves say of how it stands with what they tell
 * @param beside whether its claim is told beside those that its words make by themselves
 */
public record Frame(
        String id,
        Kind kind,
        List<Trigger> triggers,
        Condition condition,
        Telling telling,
        boolean beside,
        List<Example> examples) {

    public Frame {
        triggers = List.copyOf(triggers);
        examples = List.copyOf(examples);
    }

    /** Begins a word of a trigger, or of {@code unless}, that must follow on its head. */
    public static final String ADJACENT = "+";

    public enum Form {
        VERB,
        NOUN,
        ADJECTIVE,
        /** A preposition whose noun is a predicate or describes a name: "his family is in Karos". */
        PREPOSITION,
        /**
         * A number between commas after whom it describes, or after "was": "Ana Roe, 46, said", "she was 91". Its trigger is its
         * shape: {@code ##}.
         */
        NUMBER
    }

    /**
     * A word, or several of which the others hang on one, and where the roles stand around it.
     *
     * @param head the lemma of the word that the others hang on
     * @param others lemmas of what must hang on it
     * @param before how many of the others stand before it
     * @param words all of them as the frame has them
     * @param roles for every role the slots to try, in order
     */
    public record Trigger(
            Form form, String head, List<String> others, int before, String words, Map<String, List<Slot>> roles) {

        public Trigger {
            others = List.copyOf(others);
            roles = Map.copyOf(roles);
        }

        /** @param at which of the words the others hang on */
        static Trigger of(Form form, List<String> words, int at, Map<String, List<Slot>> roles) {
            List<String> others = new ArrayList<>(words);
            String head = others.remove(at);
            return new Trigger(
                    form,
                    head,
                    others,
                    at,
                    String.join(" ", words).replace(" - ", "-").replace(ADJACENT, ""),
                    roles);
        }
    }

    /**
     * What must hold, beside a trigger and the kind's core roles, for a frame to fit.
     *
     * @param needs roles that must be filled
     * @param unlessNamed if it is not of somebody named in the report, one of these roles is needed too
     * @param with words that hang on the trigger or on what does: of each set one, on that of the set before
     * @param unless words beside which it does not fit: "take part", "take place"
     * @param unlessTold words that, anywhere in the report, show that its own mean something else: "strikers" beside a "strike"
     * @param unsure whether its words say so much else that they tell nothing where the model sees no event or state at all
     */
    public record Condition(
            List<String> needs,
            List<String> unlessNamed,
            List<Set<String>> with,
            List<String> unless,
            List<String> unlessTold,
            boolean unsure) {

        public Condition {
            needs = List.copyOf(needs);
            unlessNamed = List.copyOf(unlessNamed);
            with = List.copyOf(with);
            unless = List.copyOf(unless);
            unlessTold = List.copyOf(unlessTold);
        }

        /** Only that these roles are filled. */
        static Condition of(List<String> needs) {
            return new Condition(needs, List.of(), List.of(), List.of(), List.of(), false);
        }
    }

    /**
     * What a frame's words themselves say of whether what they tell is so, and on whose word.
     *
     * @param realis if they say it
     * @param gloss whether it holds of a name wherever it stands, so that inside what somebody is said to say it is the report's
     *     own unless it is quoted: titles, kin, descriptions
     * @param presupposed whether it is so whatever becomes of what its words tell of: whom they "refused to promote from colonel" is a colonel
     */
    public record Telling(Polarity polarity, Optional<Realis> realis, boolean gloss, boolean presupposed) {

        /** That it is so, and no more. */
        static Telling of(boolean gloss) {
            return new Telling(Polarity.POSITIVE, Optional.empty(), gloss, false);
        }
    }

    /**
     * A sentence and the claims that a reading of it must have.
     *
     * @param claims which it must make, and which it must not
     */
    record Example(String text, List<Expected> claims) {

        Example {
            claims = List.copyOf(claims);
        }
    }
}
