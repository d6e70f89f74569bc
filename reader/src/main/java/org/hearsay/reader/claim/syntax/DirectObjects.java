package org.hearsay.reader.claim.syntax;

import java.util.List;
import org.hearsay.reader.coref.Tree;

/** To whom it is done: a verb's own object, the subject of a passive, or what a clause beside the verb has drawn in or shares with it. */
final class DirectObjects {

    private final Tree tree;
    private final VerbForms verbs;
    private final NounPhrases nouns;
    private final Strays strays;
    private final Control control;

    DirectObjects(Tree tree, VerbForms verbs, NounPhrases nouns, Strays strays, Control control) {
        this.tree = tree;
        this.verbs = verbs;
        this.nouns = nouns;
        this.strays = strays;
        this.control = control;
    }

    /** The words that head those to whom it is done, without what is coordinated with them. */
    List<Integer> of(int verb, int depth) {
        if (depth > Control.DEEPEST) {
            return List.of();
        }
        if (verbs.isPassive(verb)) {
            List<Integer> own = nouns.own(verb, "nsubj:pass");
            own = own.isEmpty() ? nouns.own(verb, "nsubj") : own;
            if (!own.isEmpty()) {
                return own;
            }
            if (tree.is(verb, "amod") && tree.head(verb) >= 0) {
                return List.of(tree.head(verb));
            }
            List<Integer> borrowed = control.borrowed(verb, depth);
            return borrowed.isEmpty() ? strays.subject(verb) : borrowed;
        }
        int taken = strays.takenForObject(verb);
        List<Integer> own = tree.children(verb, "obj")
                .filter(child -> child != taken)
                .boxed()
                .toList();
        int strayed = strays.object(verb);
        if (strayed >= 0) {
            return List.of(strayed);
        }
        if (own.isEmpty()) {
            boolean subject = tree.xpos(verb).equals("VBG")
                    || tree.children(verb, "nsubj").anyMatch(child -> child < verb);
            own = tree.children(verb, "obl", "compound", "nmod", "flat", "nsubj")
                    .filter(child -> child > verb
                            && (subject || !tree.is(child, "nsubj"))
                            && tree.child(child, "case") < 0
                            && nouns.isNominal(child)
                            && !tree.mention(child).equals("time"))
                    .boxed()
                    .toList();
        }
        if (own.isEmpty()) {
            own = drawnIn(verb);
        }
        if (own.isEmpty() && tree.is(verb, "conj") && tree.isVerb(tree.head(verb))) {
            own = tree.children(tree.head(verb), "obj")
                    .filter(child -> child > verb)
                    .boxed()
                    .toList();
        }
        if (own.isEmpty()
                && tree.is(verb, "acl:relcl")
                && !nouns.own(verb, "nsubj").isEmpty()) {
            int head = tree.head(verb);
            return nouns.own(verb, "nsubj").contains(head)
                            || nouns.isRelative(nouns.own(verb, "nsubj").getFirst())
                    ? List.of()
                    : List.of(head);
        }
        return own;
    }

    /** What stands between a verb and the infinitive that completes it, hung on the infinitive: "urged lawmakers not to cut funds". */
    private List<Integer> drawnIn(int verb) {
        return tree.children(verb, "xcomp", "ccomp")
                .filter(clause -> clause > verb && verbs.isInfinitive(clause))
                .flatMap(clause -> {
                    int to = tree.children(clause, "mark").min().orElse(clause);
                    return tree.children(clause, "obj", "nsubj").filter(child -> child > verb && child < to);
                })
                .boxed()
                .toList();
    }
}
