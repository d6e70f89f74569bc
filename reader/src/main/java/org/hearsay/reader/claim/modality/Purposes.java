package org.hearsay.reader.claim.modality;

import java.util.Optional;
import org.hearsay.reader.coref.Tree;

/**
 * What somebody does something for: "plans aid to arm the rebels" tells of arming to come. Where what is done for it is told as
 * past, so is what it was done for: "thousands took to the streets to demand bread".
 */
final class Purposes {

    private final Effects effects;

    Purposes(Effects effects) {
        this.effects = effects;
    }

    /** A verb that says what for, where nothing else has been found of whether it came about. */
    void take(int verb, Tree tree, Finding finding) {
        if (finding.realis().isEmpty() && isOpen(verb, tree)) {
            finding.take(Effect.WILL, "'to " + tree.text(verb) + "' says what for");
        }
    }

    /** "Built a wall to prevent raids", "flew there to win support": what is to be brought about, or kept from it, may yet be so or not. */
    void takeAverted(int verb, Tree tree, Finding finding) {
        if (finding.realis().isEmpty() && isAim(verb, tree)) {
            finding.take(Effect.WISH, "'to " + tree.text(verb) + "' says what for");
        }
    }

    /** Whether a verb says what for, and not yet that it came about. */
    private boolean isOpen(int verb, Tree tree) {
        int head = tree.head(verb);
        boolean headline = head < 0 // "Envoy to meet rebels"
                && isInfinitive(verb, tree)
                && tree.child(verb, "nsubj", "nsubj:pass") >= 0
                && tree.child(verb, "aux", "cop") < 0;
        return headline || isAim(verb, tree) && !(tree.is(verb, "advcl") && isPast(head, tree));
    }

    /** Whether a verb says what for, whether or not what it was done for is over. */
    private boolean isAim(int verb, Tree tree) {
        int head = tree.head(verb);
        return head >= 0
                && isInfinitive(verb, tree)
                && tree.is(verb, "advcl", "acl")
                && !tree.isPerfect(verb)
                && !isRanked(head, tree)
                && fate(verb, tree).isEmpty()
                && effects.of("negated", tree, head).isEmpty();
    }

    private static boolean isInfinitive(int verb, Tree tree) {
        return Clauses.isMarked(verb, "to", tree) && !tree.xpos(verb).matches("VB[DGZ]");
    }

    /** What became of what somebody promised or planned: "kept their promise to kill him", "dropped plans to leave". */
    Optional<Effect> fate(int clause, Tree tree) {
        int word = tree.head(clause);
        boolean own = word >= 0
                && tree.is(clause, "acl")
                && !tree.is(clause, "acl:relcl")
                && tree.is(word, "obj", "obl", "nsubj:pass")
                && effects.of("promise", tree, word).isPresent();
        boolean kept = own && effects.of("promise", tree, word).equals(Optional.of(Effect.SAME));
        return own
                ? effects.of("fate", tree, tree.head(word)).filter(effect -> kept || effect == Effect.NOT)
                : Optional.empty();
    }

    /** Whether it is the "first" of "the first to resign" and "the first minister to resign". */
    private boolean isRanked(int word, Tree tree) {
        return effects.of("ranked", tree.lower(word)).isPresent()
                || tree.children(word, "amod")
                        .anyMatch(
                                child -> effects.of("ranked", tree.lower(child)).isPresent());
    }

    static boolean isPast(int word, Tree tree) {
        boolean auxiliary = tree.children(word, "aux", "aux:pass").findAny().isPresent();
        return tree.xpos(word).equals("VBD") && !auxiliary
                || tree.xpos(word).equals("VBN")
                        && tree.children(word, "aux", "aux:pass")
                                .anyMatch(aux -> tree.xpos(aux).equals("VBD"));
    }
}
