package org.hearsay.reader.coref;

/** The determiner or possessor of a noun phrase. */
final class Determiners {

    private Determiners() {}

    /**
     * The word that determines a noun: its determiner or possessor; of a noun that stands with a name ("his brother Omar"), also one
     * that hangs on the name before it; -1 if it has none.
     */
    static int of(Tree tree, int noun) {
        int own = tree.children(noun).filter(child -> child < noun && isDeterminer(tree, child)).findFirst().orElse(-1);
        int head = tree.head(noun);
        if (own >= 0 || head < noun || !tree.is(noun, "nmod:desc", "compound", "flat", "nmod:unmarked")) {
            return own;
        }
        return tree.is(noun, "nmod:desc", "flat") && head - noun <= 2
                ? tree.children(head).filter(child -> child < noun && isDeterminer(tree, child)).findFirst().orElse(-1)
                : -1;
    }

    /** The possessor of a noun, or -1. */
    static int possessor(Tree tree, int noun) {
        int determiner = of(tree, noun);
        return determiner >= 0 && tree.is(determiner, "nmod:poss") ? determiner : -1;
    }

    /** Whether a noun phrase says that what it stands for is known: "the", "this", "that" or a possessor. */
    static boolean isDefinite(Tree tree, int noun) {
        int determiner = of(tree, noun);
        return determiner >= 0
                && switch (tree.lower(determiner)) {
                    case "the", "this", "that", "these", "those" -> true;
                    default -> tree.is(determiner, "nmod:poss");
                };
    }

    private static boolean isDeterminer(Tree tree, int word) {
        return tree.is(word, "det", "nmod:poss");
    }
}
