package org.hearsay.reader.claim.modality;

import java.util.Set;
import org.hearsay.core.Claim.Tense;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Whether an event goes on, and in which tense a state is told. */
final class Aspect {

    private static final Set<String> LEAVING = Table.words(Aspect.class, "leaving.txt");

    private final Effects effects;
    private final Lasting lasting = new Lasting();

    Aspect(Effects effects) {
        this.effects = effects;
    }

    /** Whether the event of a word goes on. */
    boolean goesOn(int word, Tree tree, Voices voices) {
        int aspect = verb(word, tree);
        boolean goesOn = aspect != word
                && (tree.xpos(aspect).equals("VBZ") || tree.xpos(aspect).equals("VBP"));
        return goesOn || lasting.goesOn(word, tree) || isProgressive(aspect, tree, voices);
    }

    /** The verb that says how far an event has come: the "starting" of "starting to flee". */
    private int verb(int word, Tree tree) {
        int head = tree.head(word);
        boolean aspect = head >= 0
                && (tree.is(word, "xcomp", "advcl")
                        || tree.is(word, "nsubj") && tree.upos(word).equals("NOUN"))
                && effects.of("aspect", tree, head).isPresent();
        return aspect ? head : word;
    }

    /** "is fighting", and in what somebody said "was fighting": it went on when it was told. */
    private static boolean isProgressive(int word, Tree tree, Voices voices) {
        boolean be = tree.children(word, "aux", "aux:pass", "cop")
                .anyMatch(aux -> tree.lemma(aux).equals("be")
                        && !tree.lower(aux).equals("being")
                        && (isPresent(aux, tree) || voices.at(word).isPresent()));
        boolean shared = tree.is(word, "conj")
                && tree.head(word) >= 0
                && tree.children(tree.head(word), "aux").anyMatch(aux -> isPresent(aux, tree));
        boolean ing = tree.xpos(word).equals("VBG")
                || tree.children(word, "aux").anyMatch(aux -> tree.lower(aux).equals("being"));
        boolean habit = tree.xpos(word).equals("VBP") || tree.xpos(word).equals("VBZ");
        boolean still = tree.children(word, "advmod").anyMatch(child -> switch (tree.lower(child)) {
            case "still", "currently", "now" -> true;
            default -> false;
        });
        return (be || shared) && ing
                || still && !tree.xpos(word).equals("VBN")
                || still && be
                || habit && tree.child(word, "nsubj") >= 0 && still;
    }

    private static boolean isPresent(int aux, Tree tree) {
        return switch (tree.lower(aux)) {
            case "is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m", "being", "been" -> true;
            default -> false;
        };
    }

    static Tense tense(int word, Tree tree) {
        boolean past = tree.children(word, "cop", "aux")
                        .anyMatch(aux -> tree.lower(aux).matches("was|were|had"))
                || tree.xpos(word).equals("VBD")
                || isBygone(word, tree);
        return past ? Tense.PAST : Tense.PRESENT;
    }

    /** "resigned as mayor"; who did not resign is mayor still. */
    private static boolean isBygone(int noun, Tree tree) {
        int verb = tree.verbBeforeAs(noun);
        return verb >= 0
                && (LEAVING.contains(tree.lemma(verb))
                        || tree.has(verb, word -> LEAVING.contains(tree.lemma(verb) + " " + tree.lower(word))))
                && tree.xpos(verb).matches("VB[DN]")
                && tree.children(verb, "advmod")
                        .noneMatch(word -> tree.lower(word).matches("not|n['’]t|never"));
    }
}
