package org.hearsay.reader.model;

import org.hearsay.reader.text.Layout;

/**
 * Mends a slip of the model's: the names that say who somebody's people are, taken for more of whom they are people of. In "two
 * brothers of Karim Adel, Idris and Tamas, fled" the two are the brothers, as the comma before the verb tells; in "the widow of
 * Karim Adel, Nadia, fled" the one is the widow.
 */
final class Appositions {

    private final Signals.Word[] words;
    private final Layout layout;

    private Appositions(Signals.Word[] words, Layout layout) {
        this.words = words;
        this.layout = layout;
    }

    /** Mends the words in place. */
    static void mend(Signals.Word[] words, Layout layout) {
        Appositions slips = new Appositions(words, layout);
        for (int i = 1; i + 1 < words.length; i++) {
            int owner = words[i].head();
            if (slips.isAfterComma(i, owner) && slips.isOwner(owner, words[i])) {
                slips.mend(i, owner);
            }
        }
    }

    private boolean isAfterComma(int name, int owner) {
        return words[name].upos().equals("PROPN") && layout.word(name - 1).equals(",") && owner >= 0 && owner < name;
    }

    /** Whether a name stands after "of" and people who can be called by the other name. */
    private boolean isOwner(int owner, Signals.Word name) {
        int noun = words[owner].head();
        boolean of = owner > 1
                && words[owner].upos().equals("PROPN")
                && words[owner].deprel().equals("nmod")
                && layout.word(owner - 1).equals("of")
                && noun == owner - 2;
        return of
                && name.deprel().equals(words[noun].xpos().equals("NNS") ? "conj" : "appos")
                && words[noun].mention().equals("person")
                && words[owner].mention().equals("person");
    }

    private void mend(int first, int owner) {
        int noun = words[owner].head();
        int end = first + 1;
        boolean joined = false;
        while (end < words.length && layout.sentenceOf(end) == layout.sentenceOf(first) && isOfList(end)) {
            joined |= layout.word(end).equals("and");
            end++;
        }
        if (words[noun].xpos().equals("NNS") != joined || !isClosed(end)) {
            return;
        }
        for (int i = first; i < end; i++) {
            if (words[i].head() == owner && words[i].deprel().equals("conj")) {
                words[i] = words[i].under(first, "conj");
            }
        }
        words[first] = words[first].under(noun, "appos");
    }

    /** Whether a comma ends a list right before a finite verb. */
    private boolean isClosed(int end) {
        return end < words.length
                && layout.word(end - 1).equals(",")
                && layout.sentenceOf(end) == layout.sentenceOf(end - 1)
                && words[end].xpos().matches("VBD|VBZ|VBP|MD");
    }

    private boolean isOfList(int word) {
        return words[word].upos().equals("PROPN")
                || layout.word(word).equals(",")
                || layout.word(word).equals("and");
    }
}
