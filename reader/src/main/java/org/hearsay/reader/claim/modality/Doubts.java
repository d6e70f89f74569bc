package org.hearsay.reader.claim.modality;

import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.coref.Tree;

/**
 * What the reading model makes of an event of which no word of the tables says anything. It is trained on factuality from -3 to 3
 * (Rudinger, White and Van Durme 2018), cannot say why, and shades nouns; so it is asked last, and heard only where it is plain.
 */
final class Doubts {

    /** Below this it is told as one that did not happen. */
    private static final double DENIED = -0.8;

    /** Below this it is not told as one that happened. */
    private static final double OPEN = 1.0;

    private final Effects effects;

    Doubts(Effects effects) {
        this.effects = effects;
    }

    Optional<Effect> of(int word, Draft draft, Tree tree) {
        boolean finite = tree.xpos(word).equals("VBD") || tree.xpos(word).equals("MD");
        boolean doer = draft.roles().values().stream().anyMatch(filler -> filler.head() == word);
        boolean done = tree.is(word, "advcl") && Clauses.isMarked(word, "to", tree)
                || tree.isPerfect(word) // "is known to have made visits"
                || isBroughtAbout(word, tree)
                || tree.head(word) >= 0 && tree.is(word, "obj") && tree.isPerfect(tree.head(word));
        double factuality = tree.factuality(word);
        boolean undone = draft.frame().telling().polarity() == Claim.Polarity.NEGATIVE;
        return finite
                        || undone
                        || doer
                        || done
                        || factuality >= OPEN
                        || draft.frame().telling().realis().isPresent()
                ? Optional.empty()
                : Optional.of(factuality < DENIED ? Effect.NOT : Effect.UNCOMMITTED);
    }

    /** "Was forced to return": whoever is forced to does. */
    private boolean isBroughtAbout(int word, Tree tree) {
        int head = tree.head(word);
        return head >= 0
                && tree.is(word, "xcomp", "ccomp", "advcl")
                && effects.of("implicative", tree, head).isPresent();
    }
}
