package org.hearsay.reader.coref;

import java.util.Set;

/** Who does what a verb says: its subject, or the one it is understood to share with the verb it hangs on. */
final class Clauses {

    private static final int FURTHEST = 5;
    private static final Set<String> BARE = Set.of("VB", "VBG", "VBN");

    private final Tree tree;

    Clauses(Tree tree) {
        this.tree = tree;
    }

    /**
     * The word that heads a verb's subject, stated or understood, or -1: in "she refused to help" she helps, in "she told him to
     * help" he does, in "she left after helping" and "she came and helped" she did.
     */
    int subject(int verb) {
        int word = verb;
        for (int step = 0; word >= 0 && step < FURTHEST; step++) {
            int own = nearest(word);
            if (own >= 0) {
                return own;
            }
            int head = tree.head(word);
            if (head < 0) {
                return -1;
            }
            if (tree.is(word, "xcomp")) {
                int controller = word;
                int object = tree.children(head, "iobj", "obj", "nsubj")
                        .filter(child -> tree.is(child, "iobj", "obj") || child > head)
                        .filter(child -> child < controller)
                        .findFirst()
                        .orElse(-1);
                if (object >= 0) {
                    return object;
                }
            } else if (tree.is(word, "acl") && !tree.is(word, "acl:relcl")) {
                return head;
            } else if (!(tree.is(word, "advcl") && BARE.contains(tree.xpos(word)) || tree.is(word, "conj"))) {
                return -1;
            }
            word = head;
        }
        return -1;
    }

    /** Of several subjects that a tree gives a verb, the one nearest before it. */
    private int nearest(int verb) {
        return tree.children(verb, "nsubj")
                .reduce((first, second) -> second < verb ? second : first)
                .orElse(-1);
    }
}
