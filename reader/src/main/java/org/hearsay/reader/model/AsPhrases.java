package org.hearsay.reader.model;

import org.hearsay.reader.text.Layout;

/**
 * Mends a slip of the model's: a phrase with "as" after a verb, hung on the one it says something of and not on the verb. In "Omar
 * Sael has served as mayor" the mayor hangs on the verb.
 */
final class AsPhrases {

    private AsPhrases() {}

    /** Mends the words in place. */
    static void mend(Signals.Word[] words, Layout layout) {
        for (int as = 1; as < words.length; as++) {
            int noun = words[as].head();
            boolean described = layout.word(as).equals("as")
                    && words[as].deprel().equals("case")
                    && noun > as
                    && words[noun].deprel().equals("nmod:desc");
            int verb = described ? verbBefore(as, words[noun].head(), words) : -1;
            if (verb >= 0) {
                words[noun] = words[noun].under(verb, "obl");
            }
        }
    }

    /** The verb nearest to a word, after another, or -1. */
    private static int verbBefore(int word, int after, Signals.Word[] words) {
        for (int i = word - 1; i > after && after >= 0; i--) {
            if (words[i].upos().equals("VERB")) {
                return i;
            }
        }
        return -1;
    }
}
