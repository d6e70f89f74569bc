package org.hearsay.reader.model;

import java.util.Set;
import org.hearsay.reader.text.Layout;

/**
 * Mends a slip of the model's: an infinitive hung on the verb of saying instead of the clause right before it. In "I resigned on
 * Monday to express dismay, Omar Sael said" it says what he resigned for.
 */
final class Infinitives {

    private static final Set<String> ENDS = Set.of("PUNCT", "CCONJ");

    private Infinitives() {}

    /** Mends the words in place. */
    static void mend(Signals.Word[] words, Layout layout) {
        for (int to = 1; to < words.length; to++) {
            int verb = words[to].head();
            boolean completes = layout.word(to).equals("to")
                    && words[to].deprel().equals("mark")
                    && verb > to
                    && words[verb].deprel().equals("ccomp")
                    && words[verb].head() > verb;
            int clause = completes ? before(to, words[verb].head(), words) : -1;
            if (clause >= 0) {
                words[verb] = words[verb].under(clause, "advcl");
            }
        }
    }

    /** The verb that completes another too, with nothing between it and a word that ends a clause, or -1. */
    private static int before(int word, int other, Signals.Word[] words) {
        for (int i = word - 1; i >= 0 && !ENDS.contains(words[i].upos()); i--) {
            if (words[i].head() == other && words[i].deprel().equals("ccomp")) {
                return i;
            }
        }
        return -1;
    }
}
