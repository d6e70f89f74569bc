package org.hearsay.reader.model;

/**
 * Mends a slip of the model's: a title that does not hang on the name right after it, but has the name hang on it. In "met envoy Omar
 * Sael" it is Sael who is met, and "envoy" describes him.
 */
final class TitledNames {

    private TitledNames() {}

    /** Mends the words in place. */
    static void mend(Signals.Word[] words) {
        for (int title = 0; title + 1 < words.length; title++) {
            int name = title + 1;
            boolean turned = words[title].upos().equals("NOUN")
                    && describes(words[title], words)
                    && words[name].upos().equals("PROPN")
                    && words[name].head() == title
                    && words[name].deprel().matches("compound|appos|flat");
            int verb = turned ? verb(words[title].head(), title, words) : -1;
            if (verb >= 0) {
                int preposition = preposition(title, words);
                words[name] = words[name].under(verb, preposition >= 0 ? "obl" : "obj");
                words[title] = words[title].under(name, "nmod:desc");
                if (preposition >= 0) {
                    words[preposition] = words[preposition].under(name, "case");
                }
            }
        }
    }

    /** Whether a noun describes another, or by a slip a verb. */
    private static boolean describes(Signals.Word noun, Signals.Word[] words) {
        return noun.deprel().equals("nmod:desc")
                || noun.deprel().equals("compound")
                        && noun.head() >= 0
                        && words[noun.head()].upos().equals("VERB");
    }

    /** The verb that a word is, or the last one between it and a title, or -1. */
    private static int verb(int head, int title, Signals.Word[] words) {
        for (int i = title - 1; i >= head && head >= 0; i--) {
            if (words[i].upos().equals("VERB")) {
                return i;
            }
        }
        return -1;
    }

    private static int preposition(int title, Signals.Word[] words) {
        for (int i = title - 1; i >= 0 && i > title - 6; i--) {
            if (words[i].head() == title && words[i].deprel().equals("case")) {
                return i;
            }
        }
        return -1;
    }
}
