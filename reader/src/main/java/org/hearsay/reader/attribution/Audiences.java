package org.hearsay.reader.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;

/** Finds to whom a thing was said: "told AFP", "said to reporters". */
final class Audiences {

    private static final Set<String> OBJECTS = Set.of("iobj", "obj");
    private static final Set<String> OBLIQUES = Set.of("obl");
    private static final Set<String> SUBJECTS = Set.of("nsubj:pass");
    private static final Set<String> CASES = Set.of("case");

    private final Set<String> tellers = Lexicons.of("tellers.txt").keySet();

    /** The words of the audience, if the cue's verb has one beside source and content. */
    Optional<Span> of(Phrases phrases, Draft draft) {
        for (Span cue : draft.cue()) {
            int verb = phrases.head(cue);
            Span sentence = phrases.sentence(verb);
            boolean tells = tellers.contains(phrases.word(verb).lemma().toLowerCase(Locale.ROOT));
            if (tells) {
                for (int object : phrases.children(verb, OBJECTS)) {
                    Span words = phrases.phrase(object, sentence);
                    if (draft.leaves(words)) {
                        return Optional.of(words);
                    }
                }
                for (int subject : phrases.children(verb, SUBJECTS)) {
                    Span words = phrases.phrase(subject, sentence);
                    if (draft.leaves(words)) {
                        return Optional.of(words);
                    }
                }
            }
            Optional<Span> after =
                    tells ? phrases.nouns(verb + 1).filter(words -> isFree(draft, words)) : Optional.empty();
            if (after.isPresent()) {
                return after;
            }
            for (int oblique : phrases.children(verb, OBLIQUES)) {
                boolean to = phrases.children(oblique, CASES).stream()
                        .limit(1) // not "wrote in a letter to"
                        .anyMatch(c -> phrases.word(c).lemma().equals("to")
                                && phrases.word(oblique).upos().matches("NOUN|PROPN|PRON"));
                Span words = phrases.phrase(oblique, sentence);
                if (to && draft.leaves(words)) {
                    return Optional.of(new Span(phrases.children(oblique, CASES).getFirst() + 1, words.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words are neither the speaker's nor said; a cue may reach over the one who is told. */
    private static boolean isFree(Draft draft, Span words) {
        return draft.content().stream().noneMatch(words::overlaps)
                && draft.source().filter(words::overlaps).isEmpty();
    }
}
