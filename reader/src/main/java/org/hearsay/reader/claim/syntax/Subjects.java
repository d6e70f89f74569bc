package org.hearsay.reader.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.reader.coref.Tree;

/** Who does what a verb says: the verb's own subject, the agent of a passive, or the subject that {@link Control} lends it. */
final class Subjects {

    private final Tree tree;
    private final VerbForms verbs;
    private final NounPhrases nouns;
    private final Strays strays;
    private final Control control;

    Subjects(Tree tree, VerbForms verbs, NounPhrases nouns, Strays strays, Control control) {
        this.tree = tree;
        this.verbs = verbs;
        this.nouns = nouns;
        this.strays = strays;
        this.control = control;
    }

    /** The words that head those who do it, without what is coordinated with them. */
    List<Integer> of(int verb, int depth) {
        if (verbs.isHeadlineVerb(verb)) {
            int at = verb;
            while (tree.head(at) >= 0) {
                at = tree.head(at);
            }
            return at < verb ? List.of(at) : List.of();
        }
        if (verbs.isPassive(verb)) {
            return agents(verb);
        }
        List<Integer> own = nouns.own(verb, "nsubj").stream()
                .filter(child -> child < verb || !tree.xpos(verb).equals("VBG") && !tree.is(child, "nsubj:pass"))
                .toList();
        own = own.isEmpty() ? mistaken(verb) : own;
        if (own.isEmpty() && verbs.isInfinitive(verb)) {
            own = tree.children(verb, "obj", "obl")
                    .filter(child -> child < verb && nouns.isNominal(child))
                    .boxed()
                    .toList();
        }
        if (!own.isEmpty() || depth > Control.DEEPEST) {
            return own;
        }
        List<Integer> borrowed = control.borrowed(verb, depth);
        return borrowed.isEmpty() ? strays.subject(verb) : borrowed;
    }

    /** A subject that was taken for an object, or hung on an adverb before the verb. */
    private List<Integer> mistaken(int verb) {
        int taken = strays.takenForObject(verb);
        return taken >= 0
                ? List.of(taken)
                : tree.children(verb, "advmod")
                        .filter(adverb -> adverb < verb)
                        .flatMap(adverb -> tree.children(adverb, "nsubj"))
                        .filter(nouns::isNominal)
                        .limit(1)
                        .boxed()
                        .toList();
    }

    private List<Integer> agents(int verb) {
        List<Integer> found = hung(verb);
        int next = verb + 1;
        if (next + 1 < tree.size() && tree.lower(next).equals("by") && tree.sentence(next) == tree.sentence(verb)) {
            int noun = nouns.nounAfter(next);
            boolean within = noun >= 0 && found.contains(tree.head(noun)); // "by 15 of the soldiers"
            if (noun >= 0
                    && !within
                    && !found.contains(noun)
                    && !tree.mention(noun).equals("time")) {
                found.addFirst(noun);
            }
        }
        return found;
    }

    private List<Integer> hung(int verb) {
        return tree.children(verb)
                .filter(child -> tree.is(child, "obl:agent")
                        || tree.is(child, "obl", "nmod") && nouns.isCase(child, List.of("by")))
                .filter(child -> !tree.mention(child).equals("time"))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
