package org.hearsay.reader.model;

import java.util.List;
import java.util.Map;
import org.hearsay.core.Span;

/**
 * What the reading model says of a report, word by word. Words are counted as in
 * {@link org.hearsay.reader.text.Layout#words()}; word ranges are {@link Span}s of word indices, the second exclusive.
 *
 * @param words one for every word of the report
 * @param names names of kind {@code person}, {@code organisation}, {@code place} or {@code other} (CoNLL-2003), in order
 * @param times time expressions of kind {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET} (TIMEX3), in order
 * @param roles sources, cues and contents (PolNeAR), in order
 * @param links how well one mention's head refers back to another's
 * @param events words that may tell an event or a state, in order
 */
public record Signals(
        List<Word> words,
        List<Labelled> names,
        List<Labelled> times,
        List<Role> roles,
        Links links,
        List<Event> events) {

    public Signals {
        words = List.copyOf(words);
        names = List.copyOf(names);
        times = List.copyOf(times);
        roles = List.copyOf(roles);
        events = List.copyOf(events);
    }

    /** Signals that say nothing of events. */
    public Signals(List<Word> words, List<Labelled> names, List<Labelled> times, List<Role> roles, Links links) {
        this(words, names, times, roles, links, List.of());
    }

    /**
     * @param upos the universal part of speech
     * @param xpos the Penn Treebank tag
     * @param head the index of the head word, -1 for the root of a sentence
     * @param deprel the relation to it (UD v2, with subtypes)
     * @param mention what kind of thing the mention headed by this word is, by GUM's scheme ({@code person},
     *     {@code organization}, {@code place}, {@code object}, {@code event}, {@code time}, {@code abstract}, …), {@code O} if
     *     the word heads none
     * @param factuality how surely the event that the word stands for is said to have happened, -3 (surely not) to 3 (surely)
     */
    public record Word(
            String upos, String xpos, String lemma, int head, String deprel, String mention, float factuality) {

        /** The same hung elsewhere. */
        Word under(int head, String deprel) {
            return new Word(upos, xpos, lemma, head, deprel, mention, factuality);
        }
    }

    /**
     * A range of words of some kind.
     *
     * @param score how sure the model is, 0 to 1
     */
    public record Labelled(Span range, String kind, float score) {}

    /**
     * A source, cue or content.
     *
     * @param kind {@code source}, {@code cue} or {@code content}
     * @param cue the index in {@link Signals#roles()} of the cue it belongs to; its own if it is one, -1 if none was found
     */
    public record Role(Span range, String kind, int cue, float score) {}

    /**
     * A word that may tell an event or a state.
     *
     * @param kinds how likely it tells one of a kind of {@code kinds.tsv}, for those that are likely at all
     * @param arguments by role the words that may fill it, if the event has that role, with how likely each does
     */
    public record Event(int word, Map<String, Float> kinds, Map<String, List<Argument>> arguments) {

        public Event {
            kinds = Map.copyOf(kinds);
            arguments = Map.copyOf(arguments);
        }
    }

    /** @param chance from 0 to 1; those of one role and "nothing" are 1 together */
    public record Argument(int word, float chance) {}

    /** Scores of coreference between words that head mentions. */
    public interface Links {

        /**
         * How well the mention headed by {@code anaphor} refers to what {@code antecedent}, an earlier word, heads a mention of:
         * a logit against 0 for "refers to nothing before". Words that head no mention score negative infinity.
         *
         * @param distance how many mentions back the antecedent is, at least 1
         */
        float score(int anaphor, int antecedent, int distance);
    }
}
