package org.hearsay.reader.claim.modality;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;

/**
 * What the words that hang on a word say of it: "not", "may", "if", "reportedly", "alleged", "former". FactBank calls them
 * polarity and modality particles.
 */
final class Modifiers {

    private static final Set<String> CAN = Set.of("can", "ca");

    /** With "not" they say that it does not happen. */
    private static final Set<String> ABILITY = Set.of("can", "ca", "could");

    private final Effects effects;

    Modifiers(Effects effects) {
        this.effects = effects;
    }

    /** All that hangs on a word. */
    void take(int word, Tree tree, Voices voices, Finding finding) {
        boolean nobody = tree.children(word, "nsubj", "nsubj:pass")
                .anyMatch(subject -> effects.of("subject", tree.lower(subject)).isPresent() || isNone(subject, tree));
        if (nobody) {
            finding.take(Effect.NOT, "nobody is said to have done it");
        }
        tree.children(word, "nsubj:outer")
                .forEach(aim -> effects.of("outer", tree, aim)
                        .ifPresent(effect -> finding.take(effect, "'" + tree.text(aim) + "' is to do it")));
        takeNeeded(word, tree, finding);
        boolean predicate = tree.isPredicate(word);
        boolean cannot = isNot(word, tree);
        tree.children(word, "aux", "mark", "case", "det", "advmod", "amod", "cc", "cop", "nmod:desc", "compound")
                .filter(child -> !cannot || !ABILITY.contains(tree.lower(child)))
                .filter(child -> !isNoDenial(child, tree) && (predicate || !tree.is(child, "cc")))
                .filter(child -> !tree.lower(child).equals("until") || !Clauses.isReached(word, tree))
                .forEach(child -> effect(child, word, tree, voices)
                        .ifPresent(effect -> finding.take(effect, beside(child, word, tree))));
    }

    /** "What is needed is dialogue": it is not yet there. */
    void takeNeeded(int word, Tree tree, Finding finding) {
        tree.children(word, "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:outer")
                .filter(subject -> !tree.isPredicate(word) || tree.child(word, "cop") >= 0)
                .boxed()
                .flatMap(subject -> tree.lower(subject).matches("what|all")
                        ? tree.children(subject, "acl:relcl").boxed()
                        : tree.has(subject, child -> tree.lower(child).equals("what"))
                                ? Stream.of(subject)
                                : Stream.empty())
                .filter(verb -> effects.of("object", tree, verb)
                        .filter(Effect.WISH::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(verb -> finding.take(Effect.WISH, "'what is " + tree.text(verb) + "' is not yet there"));
    }

    /**
     * What auxiliaries beside a verb say of what it is done by or to, as "may" and "will"; "not" says nothing of these, and who "can
     * hear shelling" hears some.
     */
    void takeModals(int verb, Tree tree, Voices voices, Finding finding) {
        tree.children(verb, "aux")
                .filter(child -> !CAN.contains(tree.lower(child)))
                .forEach(child -> effect(child, verb, tree, voices)
                        .ifPresent(effect -> finding.take(effect, beside(child, verb, tree))));
    }

    private Optional<Effect> effect(int modifier, int word, Tree tree, Voices voices) {
        String lower = tree.lower(modifier);
        if (isToBe(modifier, word, tree)) {
            return Optional.of(Effect.WILL);
        }
        if (tree.is(modifier, "aux", "cop")) {
            boolean told = lower.equals("would") && voices.at(modifier).isPresent() && !tree.isQuoted(modifier);
            boolean done =
                    tree.children(word, "aux").anyMatch(aux -> tree.lower(aux).equals("have"));
            return told
                    ? Optional.of(Effect.WILL)
                    : effects.of("aux", lower)
                            .map(effect -> effect == Effect.CONCEIVABLE && done ? Effect.POSSIBLE : effect);
        }
        if (tree.is(modifier, "mark", "case")) {
            return effects.of(tree.upos(modifier).equals("PART") ? "adverb" : "mark", lower)
                    .or(() -> effects.of("beyond", lower)
                            .filter(effect -> effects.of("held", tree, word).isPresent()));
        }
        if (tree.is(modifier, "det")) {
            return effects.of("det", lower);
        }
        return tree.isPredicate(word)
                ? effects.of("adverb", lower)
                : effects.of("adjective", lower).or(() -> effects.of("adverb", lower));
    }

    /**
     * "If they come and take it", "will not come or take it", "is not coming and taking it": what is told of the first of two verbs is
     * told of one after it that has no subject and auxiliary of its own. "But" takes no "not" with it.
     */
    void takeShared(int first, int word, Tree tree, Finding finding) {
        boolean alone = tree.child(word, "aux", "aux:pass", "nsubj", "nsubj:pass") < 0;
        boolean bare =
                alone && tree.xpos(word).matches("VBP?") && (tree.xpos(word).equals("VB") || isBare(first, tree));
        boolean part =
                alone && tree.xpos(word).equals("VBG") && tree.xpos(first).equals("VBG");
        boolean or = tree.children(word, "cc").anyMatch(cc -> tree.lower(cc).matches("or|nor"));
        boolean and = tree.children(word, "cc").anyMatch(cc -> tree.lower(cc).equals("and"))
                && tree.child(first, "aux", "aux:pass") >= 0;
        tree.children(first).forEach(child -> {
            Optional<Effect> effect = tree.is(child, "mark") && !Clauses.isReached(first, tree)
                    ? effects.of("mark", tree.lower(child)).filter(e -> bare || e != Effect.NOT)
                    : (bare || part) && tree.is(child, "aux")
                            ? isToBe(child, first, tree)
                                    ? Optional.of(Effect.WILL)
                                    : effects.of("aux", tree.lower(child))
                            : (bare && or || (bare || part) && and) && tree.is(child, "advmod")
                                    ? effects.of("adverb", tree.lower(child)).filter(Effect.NOT::equals)
                                    : Optional.empty();
            effect.ifPresent(e -> finding.take(e, beside(child, first, tree)));
        });
    }

    /** Whether a form of "be" says what is to come: "was to meet the envoys". */
    private static boolean isToBe(int auxiliary, int verb, Tree tree) {
        return tree.is(auxiliary, "aux")
                && tree.lemma(auxiliary).equals("be")
                && tree.xpos(verb).equals("VB")
                && Clauses.isMarked(verb, "to", tree);
    }

    /** Whether a verb has a modal, after which another is bare too, however it was tagged. */
    private static boolean isBare(int verb, Tree tree) {
        return tree.xpos(verb).equals("VB")
                && tree.children(verb, "aux").anyMatch(aux -> tree.xpos(aux).equals("MD"));
    }

    /**
     * Where a word that leaves open what stands under it is itself denied: "no plan to leave" and "is not expected to leave" deny the
     * leaving; "did not vow never to leave" takes a denial back.
     */
    void takeDenied(int word, Tree tree, Finding finding) {
        boolean raised = effects.of("raised", tree, word).isPresent();
        if (isNot(word, tree) && (raised || finding.polarity() == Polarity.NEGATIVE)) {
            finding.take(Effect.NOT, "'not' beside '" + tree.text(word) + "'");
        }
        tree.children(word, "det")
                .filter(det -> tree.isNoun(word) && tree.lower(det).equals("no"))
                .findFirst()
                .ifPresent(no -> finding.take(Effect.NOT, "'no' beside '" + tree.text(word) + "'"));
    }

    private static String beside(int modifier, int word, Tree tree) {
        return "'" + tree.text(modifier) + "' beside '" + tree.text(word) + "'";
    }

    /** Whether "not" or its like hangs on a word. */
    boolean isNot(int word, Tree tree) {
        return tree.children(word, "advmod").anyMatch(child -> isNot("adverb", child, tree));
    }

    /** "No minister", "neither side". */
    boolean isNone(int noun, Tree tree) {
        return tree.children(noun, "det").anyMatch(det -> isNot("det", det, tree));
    }

    private boolean isNot(String table, int word, Tree tree) {
        return effects.of(table, tree.lower(word)).filter(Effect.NOT::equals).isPresent();
    }

    /** The "no" of "no-fly zone", and the "not" of "not only", say no more than their words do together. */
    private boolean isNoDenial(int word, Tree tree) {
        int next = word + 1;
        return next < tree.size()
                && (tree.text(next).equals("-") && isTouching(word, next, tree)
                        || effects.of("focus", tree.lower(next)).isPresent())
                && isNot("adverb", word, tree);
    }

    private static boolean isTouching(int word, int next, Tree tree) {
        return tree.layout().characters(word, word + 1).end()
                == tree.layout().characters(next, next + 1).begin();
    }
}
