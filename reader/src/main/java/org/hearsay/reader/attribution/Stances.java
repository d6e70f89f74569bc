package org.hearsay.reader.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.core.Attribution.Stance;
import org.hearsay.core.Labelled;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Tells from a cue how what is said is meant: said, denied, hoped … */
final class Stances {

    /** What to take off a word that is in no list, and what to put there, until it is in one. */
    private static final String[][] ENDINGS = {
        {"s", ""}, {"es", ""}, {"ed", ""}, {"ed", "e"}, {"ied", "y"}, {"ing", ""}, {"ing", "e"}
    };

    private final Map<String, Stance> byLemma = new HashMap<>();

    Stances() {
        Lexicons.of("stances.tsv").forEach((lemma, stance) -> byLemma.put(lemma, Labelled.of(Stance.class, stance)));
    }

    /** The stance of the cue's head, else of the first of its words that has one, else that of saying. */
    Stance of(Layout layout, Phrases phrases, List<Span> cue) {
        boolean from = !cue.isEmpty()
                && layout.word(cue.getLast().end() - 1).equals("from")
                && cue.stream()
                        .flatMapToInt(span -> IntStream.range(span.begin(), span.end()))
                        .anyMatch(word -> layout.word(word).matches("hear|hears|heard|learn|learns|learned|learnt"));
        return from ? Stance.SAY : own(layout, phrases, cue).orElse(Stance.SAY);
    }

    /** The same where no word of a cue may have one. */
    Optional<Stance> own(Layout layout, Phrases phrases, List<Span> cue) {
        return cue.stream()
                .flatMapToInt(span ->
                        IntStream.concat(IntStream.of(phrases.head(span)), IntStream.range(span.begin(), span.end())))
                .mapToObj(word -> of(layout, phrases, word))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The stance of one word, if it is the lemma of a cue or looks like a form of one. */
    Optional<Stance> of(Layout layout, Phrases phrases, int word) {
        Stance listed = byLemma.get(phrases.word(word).lemma().toLowerCase(Locale.ROOT));
        if (listed != null) {
            return Optional.of(listed);
        }
        String form = layout.word(word).toLowerCase(Locale.ROOT);
        for (String[] ending : ENDINGS) {
            if (form.endsWith(ending[0])) {
                listed = byLemma.get(form.substring(0, form.length() - ending[0].length()) + ending[1]);
                if (listed != null) {
                    return Optional.of(listed);
                }
            }
        }
        return Optional.ofNullable(byLemma.get(form));
    }
}
