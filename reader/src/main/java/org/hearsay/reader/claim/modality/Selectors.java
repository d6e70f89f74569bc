package org.hearsay.reader.claim.modality;

import java.util.Optional;
import org.hearsay.reader.claim.role.Doers;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.coref.Tree;

/**
 * What the words that a word stands under say of it: "refused to", "hopes that", "call for". FactBank calls them event-selecting
 * predicates.
 */
final class Selectors {

    private final Effects effects;
    private final Modifiers modifiers;
    private final Purposes purposes;

    Selectors(Effects effects, Modifiers modifiers, Purposes purposes) {
        this.effects = effects;
        this.modifiers = modifiers;
        this.purposes = purposes;
    }

    /** All that a word stands under, up to the one who speaks. */
    void take(int word, Tree tree, Voices voices, Finding finding) {
        int at = word;
        int highest = tree.isPredicate(word) ? Clauses.HIGHEST : 1;
        for (int step = 0; step < highest; step++) {
            int head = tree.head(at);
            if (head < 0) {
                return;
            }
            if (!voices.together(head, word)) {
                cue(word, head, tree, voices, finding);
                return;
            }
            boolean verb = tree.upos(at).equals("VERB");
            boolean clause = tree.is(at, "xcomp", "ccomp", "csubj")
                    || tree.is(at, "obj") && verb
                    || tree.is(at, "advcl", "acl") && !tree.is(at, "acl:relcl") && Clauses.completes(at, tree);
            boolean object = tree.is(at, "obj", "obl", "nmod", "nsubj:pass", "compound") && !verb;
            boolean occurs = tree.is(at, "nsubj") && !verb && occurs(head, tree);
            if (!clause && !object && !occurs && !tree.is(at, "conj")) {
                return;
            }
            if (tree.is(at, "conj") && tree.child(at, "mark") < 0) {
                modifiers.takeShared(head, at, tree, finding);
            }
            if (clause) {
                clause(head, at, at == word, tree, voices, finding);
            } else if (object ? object(head, at, tree, voices, finding) : occurs) {
                modifiers.take(head, tree, voices, finding);
                highest = Clauses.HIGHEST;
            }
            at = head;
        }
    }

    /**
     * What a word says of the clause that completes it.
     *
     * @param own whether the clause is that of the event itself
     */
    private void clause(int head, int clause, boolean own, Tree tree, Voices voices, Finding finding) {
        boolean complement = tree.is(clause, "xcomp");
        if (Clauses.leavesOpen(head, clause, tree)) {
            finding.take(Effect.UNCOMMITTED, under(head, tree));
            return;
        }
        if (own
                && complement
                && modifiers.isNot(head, tree)
                && effects.of("negated", tree, head).isPresent()) {
            finding.take(Effect.NOT, "under 'not " + tree.text(head) + "'");
            return;
        }
        boolean finite = tree.isFinite(clause) || tree.child(clause, "nsubj") >= 0 && !Clauses.completes(clause, tree);
        Optional<Effect> effect = ofClause(head, clause, tree)
                .or(() -> complement ? effects.of("effort", tree, head) : Optional.empty())
                .filter(found -> !finite || effects.of("infinitive", tree, head).isEmpty());
        effect.ifPresent(found -> finding.take(found, under(head, tree)));
        if (effect.isPresent() && effect.get() != Effect.NOT) {
            modifiers.takeDenied(head, tree, finding);
        } else if (effect.isPresent() || complement) {
            modifiers.take(head, tree, voices, finding);
            if (effect.isPresent() || effects.of("help", tree, head).isPresent()) {
                purposes.take(head, tree, finding);
            }
        }
    }

    /** What a word says of the noun that is its object; whether it says no more than that this takes place. */
    private boolean object(int head, int noun, Tree tree, Voices voices, Finding finding) {
        Optional<Effect> effect = effects.of("object", tree, head);
        effect.ifPresent(found -> finding.take(found, under(head, tree)));
        if (effect.equals(Optional.of(Effect.NOT))) {
            modifiers.take(head, tree, voices, finding);
            purposes.take(head, tree, finding);
        }
        boolean purpose =
                tree.children(noun, "case").anyMatch(mark -> tree.lower(mark).equals("for"))
                        && Doers.JOURNEYS.contains(tree.lemma(head));
        return effect.isEmpty() && (isLight(head, tree) || purpose);
    }

    /** What a word does to the clause that completes it: "refused to", "stopped …ing", "kept them from …ing". */
    private Optional<Effect> ofClause(int head, int clause, Tree tree) {
        return effects.of("clause", tree, head)
                .or(() -> tree.children(clause, "mark")
                        .mapToObj(mark -> effects.of(tree.lower(mark), tree, head))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() ->
                        Clauses.isMarked(clause, "to", tree) ? Optional.empty() : effects.of("participle", tree, head));
    }

    /** The verb that ties what is said to its source can be more than saying: "refused to", unless the source's stance tells as much. */
    private void cue(int word, int head, Tree tree, Voices voices, Finding finding) {
        boolean stance = tree.upos(word).equals("VERB")
                && voices.at(word)
                        .flatMap(attribution ->
                                effects.of("stance", attribution.stance().label()))
                        .isPresent();
        if (voices.isCue(head) && !stance) {
            ofClause(head, word, tree)
                    .filter(effect -> Clauses.completes(word, tree))
                    .or(() -> effects.of("object", tree, head)
                            .filter(effect -> tree.is(word, "obj", "obl", "nmod")
                                    && !tree.upos(word).equals("VERB")))
                    .ifPresent(effect -> finding.take(effect, under(head, tree)));
        }
    }

    private static String under(int head, Tree tree) {
        return "under '" + tree.text(head) + "'";
    }

    /** Whether a verb says of its subject that it takes place: "will begin", not "will begin a war". */
    private boolean occurs(int verb, Tree tree) {
        int object = tree.child(verb, "obj", "xcomp");
        return effects.of("occur", object < 0 ? tree.lemma(verb) : tree.lemma(verb) + " " + tree.lemma(object))
                .isPresent();
    }

    /** A verb that says no more than that what its object names takes place: "hold talks", "launch an attack". */
    private boolean isLight(int verb, Tree tree) {
        return tree.upos(verb).equals("VERB") && effects.of("light", tree, verb).isPresent();
    }
}
