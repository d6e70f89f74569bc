package org.hearsay.reader.claim.syntax;

import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;

/**
 * Arguments that the tree hangs on the wrong word or on none, found by the words around a verb: its subject before it, its object right
 * after it.
 */
final class Strays {

    private final Tree tree;
    private final VerbForms verbs;
    private final NounPhrases nouns;

    Strays(Tree tree, VerbForms verbs, NounPhrases nouns) {
        this.tree = tree;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** Where the tree gives a finite verb no subject: a subject hung on a verb before it, or the name that ends right before it. */
    List<Integer> subject(int verb) {
        if (!verbs.isFiniteClause(verb) || tree.is(verb, "conj", "acl:relcl")) {
            return List.of();
        }
        Span sentence = tree.layout().sentences().get(tree.sentence(verb));
        for (int word = verb - 1; word >= sentence.begin() && !tree.isFinite(word); word--) {
            boolean strayed = tree.is(word, "nsubj") && tree.head(word) < word && tree.head(word) >= 0;
            boolean name = tree.upos(word).equals("PROPN")
                    && (word == verb - 1
                            || word == verb - 2 && tree.text(verb - 1).equals(","));
            if (strayed || name) {
                return List.of(name ? nouns.top(word) : word);
            }
        }
        return opening(verb, sentence.begin());
    }

    /** The noun that a sentence opens with, if no verb stands between it and this one. */
    private List<Integer> opening(int verb, int begin) {
        int noun = -1;
        for (int word = begin; word < verb; word++) {
            if (tree.isFinite(word) && tree.head(word) != verb) {
                return List.of();
            }
            boolean nominal = nouns.isNominal(word) && !tree.xpos(word).equals("PRP$");
            if (noun < 0 && tree.upos(word).equals("ADP")) {
                return List.of();
            }
            if (tree.xpos(word).equals("POS")) {
                noun = noun == word - 1 ? -1 : noun;
            } else if (nominal && (noun < 0 || noun == word - 1)) {
                noun = word;
            }
        }
        return noun < 0 ? List.of() : List.of(nouns.top(noun));
    }

    /** The subject of a finite verb that has an object after it, taken for another object: "Hale denies Sorans oppose him"; or -1. */
    int takenForObject(int verb) {
        boolean taken = verbs.isFiniteClause(verb)
                && verb > 0
                && tree.is(verb - 1, "obj")
                && tree.head(verb - 1) == verb
                && nouns.isNominal(verb - 1)
                && tree.children(verb, "obj").anyMatch(child -> child > verb);
        return taken ? verb - 1 : -1;
    }

    /**
     * The noun right after a verb that the tree hung elsewhere: on a verb before ("does not back Hale"), or on what follows a
     * preposition ("accused Sael of treason"); or -1.
     */
    int object(int verb) {
        int noun =
                verb + 1 < tree.size() && tree.sentence(verb + 1) == tree.sentence(verb) ? nouns.nounAfter(verb) : -1;
        int head = noun < 0 ? -1 : tree.head(noun);
        if (head < 0 || tree.mention(noun).equals("time") || tree.child(noun, "case") >= 0) {
            return -1;
        }
        boolean before = tree.is(noun, "obj") && head < verb && tree.sentence(head) == tree.sentence(verb);
        boolean beyond = tree.is(noun, "obj", "nmod:poss", "nsubj")
                && head > noun
                && tree.head(head) == verb
                && tree.children(head, "case", "mark").anyMatch(word -> word > noun && word < head);
        return before || beyond ? noun : -1;
    }
}
