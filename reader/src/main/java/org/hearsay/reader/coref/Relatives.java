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
                return head < pronoun ? nearer(tree, pronoun, head) : -1;
            }
            word = tree.head(word);
        }
        return before(tree, pronoun);
    }

    /**
     * The person named right before "who" rather than a noun farther back that he is no part of, or a body: "said Ana Roe, who met
     * her", "a group led by Ana Roe, who withdrew".
     */
    private static int nearer(Tree tree, int pronoun, int head) {
        int before = before(tree, pronoun);
        boolean named = before >= 0
                && tree.upos(before).equals("PROPN")
                && tree.mention(before).equals("person");
        boolean free = !tree.isUnder(before, head) || tree.mention(head).equals("organization");
        return named && free ? before : head;
    }

    /** The noun right before "who", with or without a comma. */
    private static int before(Tree tree, int pronoun) {
        int noun = pronoun - 1;
        noun -= noun > 0 && tree.text(noun).equals(",") ? 1 : 0;
        boolean person = noun >= 0
                && tree.xpos(pronoun).equals("WP")
                && tree.lower(pronoun).startsWith("who")
                && tree.sentence(noun) == tree.sentence(pronoun)
                && tree.isNoun(noun);
        if (!person) {
            return -1;
        }
        int head = noun;
        for (int steps = 0;
                steps < 10 && tree.is(head, "flat", "fixed") && tree.head(head) >= 0 && tree.head(head) < pronoun;
                steps++) {
            head = tree.head(head);
        }
        return head;
    }
}
