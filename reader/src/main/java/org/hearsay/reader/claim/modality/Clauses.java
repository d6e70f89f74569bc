package org.hearsay.reader.claim.modality;

import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;

/** What sort of clause an event is told in. */
final class Clauses {

    /** So many steps up a tree are looked at. */
    static final int HIGHEST = 5;

    private static final Set<String> COMPLEMENTISERS = Set.of("to", "with", "of", "from", "for", "against");

    /** Words before a clause that tells when or why. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "since", "because", "as", "when", "while", "though", "although");

    /** From here up the reading model takes it for told as having happened. */
    private static final double SURE = 2.3;

    private Clauses() {}

    /** Whether it is what a question asks that can be answered by yes or no; "why did …?" takes it for granted. */
    static boolean isAsked(int word, Tree tree) {
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        int last = sentence.end() - 1;
        while (last > word && tree.text(last).matches("[\"”’')]")) {
            last--;
        }
        int at = word;
        for (int step = 0; step < HIGHEST && tree.is(at, "xcomp", "ccomp", "conj", "parataxis"); step++) {
            at = tree.head(at);
        }
        return tree.text(last).equals("?")
                && tree.head(at) < 0
                && tree.children(at).noneMatch(child -> tree.xpos(child).startsWith("W"));
    }

    /** Whether nothing but complements and conjuncts stands between a word and the top of what is said. */
    static boolean isMain(int word, Tree tree, Voices voices) {
        int at = word;
        for (int step = 0; step < HIGHEST; step++) {
            int head = tree.head(at);
            if (isGranted(at, tree)) {
                return false;
            }
            if (head < 0 || !voices.together(head, word)) {
                return true;
            }
            if (!tree.is(at, "xcomp", "ccomp", "conj", "parataxis", "csubj")) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /**
     * Whether a clause tells what is taken for granted, whatever it stands under: "asked why they left", "vowed to help after they
     * were attacked".
     */
    static boolean isGranted(int verb, Tree tree) {
        boolean told =
                !isMarked(verb, "to", tree) && (tree.isFinite(verb) || tree.child(verb, "aux", "aux:pass", "cop") >= 0);
        boolean asked = tree.is(verb, "ccomp")
                && tree.children(verb)
                        .anyMatch(child -> child < verb && tree.xpos(child).matches("WRB|WP"));
        boolean perfect =
                tree.children(verb, "aux").anyMatch(aux -> tree.lower(aux).equals("having"));
        boolean circumstance = tree.is(verb, "advcl", "ccomp")
                && isPast(verb, tree)
                && tree.factuality(verb) >= SURE
                && tree.children(verb, "mark", "advmod").anyMatch(mark -> CIRCUMSTANCES.contains(tree.lower(mark)));
        return told && asked || circumstance || perfect && tree.is(verb, "advcl");
    }

    /** "left", "were told", "has been held", "since leaving". */
    private static boolean isPast(int verb, Tree tree) {
        return Purposes.isPast(verb, tree) || tree.isPerfect(verb) || isMarked(verb, "since", tree);
    }

    /** "has to leave", which does not say that he does, unlike "had to leave"; "too early to blame". */
    static boolean leavesOpen(int head, int at, Tree tree) {
        boolean too = tree.upos(head).matches("ADJ|ADV")
                && tree.children(head, "advmod")
                        .anyMatch(word -> tree.lower(word).equals("too"));
        return too && isMarked(at, "to", tree) || obliges(head, at, tree);
    }

    private static boolean obliges(int head, int at, Tree tree) {
        return tree.lemma(head).equals("have")
                && tree.is(at, "xcomp")
                && completes(at, tree)
                && !tree.xpos(head).equals("VBD");
    }

    /** The bare verb of "adamant that the mayor step down". */
    static boolean isSubjunctive(int at, Tree tree) {
        return tree.is(at, "ccomp")
                && tree.xpos(at).matches("VB|VBP")
                && tree.child(at, "aux") < 0
                && tree.children(at, "mark").anyMatch(mark -> tree.lower(mark).equals("that"))
                && tree.children(at, "nsubj")
                        .anyMatch(subject -> (tree.xpos(subject).matches("NN|NNP")
                                        || tree.lower(subject).matches("he|she|it"))
                                && tree.children(subject, "conj").findAny().isEmpty());
    }

    /** "tasked with taking", "called on them to leave". */
    static boolean completes(int word, Tree tree) {
        return tree.children(word, "mark").anyMatch(mark -> COMPLEMENTISERS.contains(tree.lower(mark)));
    }

    /** "had been scheduled to meet, but": it came otherwise. */
    static boolean isDropped(int verb, Tree tree) {
        return tree.children(verb, "aux").anyMatch(aux -> tree.lower(aux).equals("had"))
                && tree.children(verb, "conj")
                        .anyMatch(other -> tree.children(other, "cc")
                                .anyMatch(cc -> tree.lower(cc).equals("but")));
    }

    /** Whether a clause or a noun begins with a word: "to leave", "from leaving", "by a strike". */
    static boolean isMarked(int verb, String word, Tree tree) {
        return tree.children(verb, "mark", "case")
                .anyMatch(mark -> tree.lower(mark).equals(word));
    }

    /** "led the guard until he was killed": what an until in the past speaks of has come about. */
    static boolean isReached(int verb, Tree tree) {
        int head = tree.head(verb);
        return head >= 0 && Purposes.isPast(verb, tree) && Purposes.isPast(head, tree);
    }
}
