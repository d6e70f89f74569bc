package org.hearsay.reader.coref;

/** What the syntax of one sentence rules out for a pronoun (Chomsky's conditions A and B, and possessives). */
final class Binding {

    private static final String[] ARGUMENTS = {"nsubj", "obj", "iobj", "obl"};

    private final Tree tree;
    private final Lexicon lexicon;
    private final Clauses clauses;

    Binding(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        clauses = new Clauses(tree);
        this.lexicon = lexicon;
    }

    /** Whether a pronoun cannot mean what another mention of its sentence means. */
    boolean excludes(Draft pronoun, Draft other) {
        if (tree.sentence(pronoun.head) != tree.sentence(other.head)) {
            return isReflexive(pronoun);
        }
        int head = tree.head(pronoun.head);
        if (isToldTo(pronoun) && clauses.subject(tree.head(head)) == other.head) {
            return true;
        }
        if (isPossessive(pronoun)) {
            return head == other.head
                    || isAskedFor(head) && clauses.subject(tree.head(head)) == other.head
                    || head >= 0
                            && tree.child(head, "cop") >= 0
                            && tree.child(head, "case") < 0
                            && tree.head(other.head) == head
                            && tree.is(other.head, "nsubj");
        }
        boolean sameClause = isArgument(pronoun.head)
                && (isArgument(other.head) && clause(pronoun.head) == clause(other.head)
                        || !tree.is(pronoun.head, "nsubj") && clauses.subject(clause(pronoun.head)) == other.head);
        if (isReflexive(pronoun)) {
            return !(sameClause && tree.is(other.head, "nsubj"))
                    && tree.governor(other.head) != tree.governor(pronoun.head);
        }
        boolean inside = other.words.contains(pronoun.head) && other.isNominal();
        boolean possessor = tree.is(other.head, "nmod:poss");
        boolean conjuncts = tree.head(other.head) == pronoun.head && tree.is(other.head, "conj")
                || tree.head(pronoun.head) == other.head && tree.is(pronoun.head, "conj");
        return sameClause && !possessor && !isAround(pronoun) || inside || conjuncts;
    }

    /** Whether what happens to somebody is what a verb orders or judges, which is seldom told of oneself: "demanded his release". */
    private boolean isAskedFor(int noun) {
        return noun >= 0
                && tree.is(noun, "obj", "obl", "xcomp")
                && tree.head(noun) >= 0
                && lexicon.isAskedForAnother(tree.lemma(tree.head(noun)), tree.lemma(noun));
    }

    /** Whether somebody is to do what a verb asks for: the "she" of "demanded that she resign", not of "asked why she was held". */
    private boolean isToldTo(Draft pronoun) {
        int verb = tree.head(pronoun.head);
        return verb >= 0
                && tree.is(pronoun.head, "nsubj")
                && tree.is(verb, "ccomp")
                && tree.xpos(verb).matches("VB|VBP")
                && tree.child(verb, "aux", "aux:pass") < 0
                && tree.children(verb, "mark", "advmod")
                        .allMatch(word -> tree.lower(word).equals("that"))
                && tree.head(verb) >= 0
                && lexicon.isAsking(tree.lemma(tree.head(verb)));
    }

    private boolean isAround(Draft pronoun) {
        return tree.children(pronoun.head, "case").anyMatch(child -> lexicon.surroundings.contains(tree.lower(child)));
    }

    private boolean isArgument(int word) {
        int top = word;
        for (int steps = 0; steps < 10 && tree.is(top, "conj") && tree.head(top) >= 0; steps++) {
            top = tree.head(top);
        }
        return tree.is(top, ARGUMENTS);
    }

    /** The verb whose argument a word is. */
    private int clause(int word) {
        return tree.governor(word);
    }

    boolean isPossessive(Draft pronoun) {
        return tree.is(pronoun.head, "nmod:poss")
                || lexicon.pronoun(pronoun.lemma)
                        .map(Lexicon.Pronoun::isPossessive)
                        .orElse(false);
    }

    boolean isReflexive(Draft pronoun) {
        return pronoun.lemma.endsWith("self") || pronoun.lemma.endsWith("selves");
    }
}
