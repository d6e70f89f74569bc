package org.hearsay.reader.coref;

/** Relative pronouns and the nouns they take up. */
public final class Relatives {

    private Relatives() {}

    /** The head of what a relative pronoun stands for: what its clause modifies; -1 if it stands in no relative clause. */
    public static int antecedent(Tree tree, int pronoun) {
        int word = pronoun;
        for (int steps = 0; word >= 0 && steps < 6; steps++) {
            if (tree.is(word, "acl:relcl")) {
                int head = tree.head(word);
                return head < pronoun ? head : -1;
            }
            word = tree.head(word);
        }
        return -1;
    }
}
