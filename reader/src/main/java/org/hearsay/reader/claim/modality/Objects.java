package org.hearsay.reader.claim.modality;

import java.util.Optional;
import org.hearsay.reader.coref.Tree;

/** What verbs tell of the nouns that are their objects by what they are: what they answer was there before, what they gain was not. */
final class Objects {

    private final Effects effects;

    Objects(Effects effects) {
        this.effects = effects;
    }

    /** "Might be hit by a strike", "could face attacks": told of for the first time, and no more surely than its verb. */
    static boolean isNew(int noun, Tree tree) {
        return tree.children(noun, "nmod:poss").findAny().isEmpty()
                && tree.children(noun, "det")
                        .allMatch(det -> tree.lower(det).matches("an?|any|another|some|further|more"));
    }

    /** "Plans to appeal her conviction", "tried to quell the riot": whatever becomes of the verb, its object is there. */
    boolean isAnswered(int verb, int noun, Tree tree) {
        boolean object = tree.is(noun, "obj", "nsubj:pass") || Clauses.isMarked(noun, "against", tree);
        return object
                && tree.upos(verb).equals("VERB")
                && !isNew(noun, tree)
                && effects.of("answer", tree, verb).isPresent();
    }

    /** "Failed to win control", "must obtain a commitment": what is gained comes about as the verb does. */
    boolean isGained(int verb, int noun, Tree tree) {
        boolean state = effects.of("held", tree, noun).isPresent();
        return tree.is(noun, "obj", "nsubj:pass", "xcomp")
                && tree.isNoun(noun)
                && (state || isNew(noun, tree))
                && effects.of("gain", tree, verb).isPresent();
    }

    /** "Were able to leave", "has been able to": in the past it is told as done. */
    Optional<Effect> managed(int adjective, Tree tree) {
        boolean past = tree.children(adjective, "cop", "aux")
                .anyMatch(verb -> tree.lower(verb).matches("was|were|been"));
        boolean open = tree.children(adjective, "aux", "mark", "advmod")
                .anyMatch(word -> tree.xpos(word).equals("MD")
                        || effects.of("mark", tree.lower(word)).isPresent()
                        || effects.of("adverb", tree.lower(word)).isPresent());
        return past && !open ? effects.of("managed", tree, adjective) : Optional.empty();
    }
}
