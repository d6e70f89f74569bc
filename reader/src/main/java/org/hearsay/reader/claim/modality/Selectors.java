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

    /** From here up the reading model takes a noun for an event that is known to have happened. */
    private static final double MEANT = 2.2;

    private final Effects effects;
    private final Modifiers modifiers;
    private final Purposes purposes;
    private final Objects objects;

    Selectors(Effects effects, Modifiers modifiers, Purposes purposes) {
        this.effects = effects;
        this.modifiers = modifiers;
        this.purposes = purposes;
        objects = new Objects(effects);
    }

    /**
     * What a word tells.
     *
     * @param deed whether it is more than words: who offers praise praises, who offers aid has not yet given it
     * @param doer whether the word names whoever does it: who tries to stop protesters has protesters before him
     * @param message whether the word itself is one for something said: who denies an accusation does not deny that it was made
     */
    record Event(int word, boolean deed, boolean doer, boolean message) {}

    /** Whether a word names what somebody gains, as the "control" of "failed to win control". */
    boolean isGained(int word, Tree tree) {
        int head = tree.head(word);
        boolean beside =
                word > 0 && tree.is(word, "xcomp") && tree.head(word - 1) == head; // as parsers hang it at times
        return head >= 0 && objects.isGained(beside ? word - 1 : head, word, tree);
    }

    /** All that a word stands under, up to the one who speaks. */
    void take(Event event, Tree tree, Voices voices, Finding finding) {
        int word = event.word();
        int at = word;
        int highest = tree.isPredicate(word) ? Clauses.HIGHEST : 1;
        for (int step = 0; step < highest; step++) {
            int head = tree.head(at);
            if (head < 0 || Clauses.isGranted(at, tree)) {
                return;
            }
            if (!voices.together(head, word)) {
                cue(event, at, head, tree, voices, finding);
                return;
            }
            boolean verb = tree.upos(at).equals("VERB");
            boolean gained = !verb && objects.isGained(head, at, tree);
            boolean clause = tree.is(at, "xcomp", "ccomp", "csubj") && !gained
                    || tree.is(at, "obj") && verb
                    || tree.is(at, "advcl", "acl") && !tree.is(at, "acl:relcl") && Clauses.completes(at, tree);
            boolean object = gained || tree.is(at, "obj", "obl", "nmod", "nsubj:pass", "compound") && !verb;
            boolean occurs = tree.is(at, "nsubj") && !verb && occurs(head, tree);
            if (event.doer() && at == word && (object || occurs) && !isAhead(head, at, event, tree)) {
                return;
            }
            if (!clause && !object && !occurs && !tree.is(at, "conj")) {
                return;
            }
            if (tree.is(at, "conj") && tree.child(at, "mark") < 0) {
                modifiers.takeShared(head, at, tree, finding);
                modifiers.takeNeeded(head, tree, finding);
            }
            if (clause) {
                clause(head, at, at == word, tree, voices, finding);
            } else if (object ? object(head, at, event, tree, voices, finding) : occurs) {
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
                && tree.is(clause, "xcomp", "advcl")
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
            if (Clauses.isDropped(head, tree)) {
                finding.take(Effect.UNCOMMITTED, "'had " + tree.text(head) + " but'");
            }
        } else if (effect.isPresent() || complement) {
            modifiers.take(head, tree, voices, finding);
            if (effect.isPresent() || effects.of("help", tree, head).isPresent()) {
                purposes.takeAverted(head, tree, finding);
                purposes.take(head, tree, finding);
            }
        }
    }

    /** What a word says of the noun that is its object; whether what is said of the word is said of the noun too. */
    private boolean object(int head, int noun, Event event, Tree tree, Voices voices, Finding finding) {
        if (objects.isAnswered(head, noun, tree)) {
            finding.take(Effect.SAME, "'" + tree.text(head) + "' tells what is done about it");
            return false;
        }
        boolean gained = objects.isGained(head, noun, tree);
        Optional<Effect> effect = ofObject(head, noun, event, tree);
        effect.ifPresent(found -> finding.take(found, under(head, tree)));
        if (effect.isPresent() && effect.get() != Effect.NOT && effect.get() != Effect.SAME) {
            modifiers.takeDenied(head, tree, finding);
            return false;
        }
        if (effect.isPresent() || gained) {
            purposes.takeAverted(head, tree, finding);
        }
        if (effect.equals(Optional.of(Effect.NOT))) {
            purposes.take(head, tree, finding);
        }
        boolean same = effect.isPresent() || gained || isLight(head, tree) || isPurpose(head, noun, tree);
        boolean undergone = tree.is(noun, "obj", "nsubj:pass", "obl:agent") || Clauses.isMarked(noun, "by", tree);
        if (!same && undergone && event.deed() && Objects.isNew(noun, tree) && tree.factuality(noun) < MEANT) {
            modifiers.takeModals(head, tree, voices, finding);
        }
        return same;
    }

    /** What a word says of the noun that is its object; who does not rule something out leaves it open. */
    private Optional<Effect> ofObject(int head, int noun, Event event, Tree tree) {
        return anyOfObject(head, noun, event, tree)
                .map(effect -> effect == Effect.NOT && modifiers.isNot(head, tree)
                        ? effects.of("undenied", tree, head).orElse(effect)
                        : effect);
    }

    /** Whether a word tells that its object is to come: who "expects protesters" has none before him. */
    private boolean isAhead(int head, int noun, Event event, Tree tree) {
        return tree.isVerb(head)
                && ofObject(head, noun, event, tree)
                        .filter(effect -> effect != Effect.NOT && effect != Effect.SAME)
                        .isPresent();
    }

    private Optional<Effect> anyOfObject(int head, int noun, Event event, Tree tree) {
        boolean ahead = event.deed() && Objects.isNew(noun, tree);
        Optional<Effect> marked = tree.children(noun, "case")
                .filter(mark -> ahead || !tree.lower(mark).equals("for"))
                .mapToObj(mark -> effects.of(tree.lower(mark), tree, head))
                .flatMap(Optional::stream)
                .findFirst();
        boolean circumstance = tree.is(noun, "nmod", "obl")
                && tree.children(noun, "case")
                        .anyMatch(mark ->
                                effects.of("circumstance", tree.lower(mark)).isPresent());
        if (marked.isPresent() || circumstance || isRaised(noun, tree)) {
            return marked;
        }
        boolean said = event.message() && noun == event.word();
        boolean verb = tree.upos(head).equals("VERB") && tree.is(noun, "obj", "nsubj:pass");
        return effects.of("object", tree, head)
                .filter(effect -> effect != Effect.NOT || !said)
                .or(() -> verb && event.deed() ? effects.of("deed", tree, head) : Optional.empty())
                .or(() ->
                        verb && event.deed() && isOne(noun, tree) ? effects.of("single", tree, head) : Optional.empty())
                .or(() -> effects.of("ahead", tree, noun)
                        .filter(effect -> tree.lemma(head).equals("face")));
    }

    /** The "war" of "expects the war to end": it is the ending that is expected. */
    private boolean isRaised(int noun, Tree tree) {
        return tree.is(noun, "obj")
                && effects.of("raised", tree, tree.head(noun)).isPresent()
                && tree.children(tree.head(noun), "xcomp", "ccomp")
                        .anyMatch(clause -> clause > noun && Clauses.isMarked(clause, "to", tree));
    }

    /** "a meeting", "his execution": not "the war". */
    private static boolean isOne(int noun, Tree tree) {
        return tree.children(noun, "det", "nmod:poss")
                .anyMatch(child ->
                        tree.upos(child).equals("PRON") || tree.lower(child).matches("an?|any|another"));
    }

    /** "flew to Dovrast for talks". */
    private static boolean isPurpose(int verb, int noun, Tree tree) {
        return tree.children(noun, "case").anyMatch(mark -> tree.lower(mark).equals("for"))
                && Doers.JOURNEYS.contains(tree.lemma(verb));
    }

    /** What a word does to the clause that completes it: "refused to", "stopped …ing", "kept them from …ing". */
    private Optional<Effect> ofClause(int head, int clause, Tree tree) {
        return ofMark(head, clause, tree)
                .or(() -> objects.managed(head, tree))
                .or(() -> effects.of("clause", tree, head))
                .or(() -> tree.is(clause, "ccomp") ? ofRumour(head, tree) : Optional.empty())
                .or(() -> tree.is(head, "obj", "iobj", "obl") && tree.head(head) >= 0
                        ? ofMark(tree.head(head), clause, tree)
                        : Optional.empty())
                .or(() ->
                        Clauses.isMarked(clause, "to", tree) ? Optional.empty() : effects.of("participle", tree, head));
    }

    /** "Speculation grew that he would leave": the clause is what the subject tells. */
    private Optional<Effect> ofRumour(int verb, Tree tree) {
        return tree.children(verb, "nsubj")
                .filter(tree::isNoun)
                .mapToObj(noun -> effects.of("clause", tree, noun))
                .flatMap(Optional::stream)
                .filter(Effect.POSSIBLE::equals)
                .findFirst();
    }

    private Optional<Effect> ofMark(int head, int clause, Tree tree) {
        return tree.children(clause, "mark")
                .mapToObj(mark -> effects.of(tree.lower(mark), tree, head))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The verb that ties what is said to its source can be more than saying: "refused to", unless the source's stance tells as much. */
    private void cue(Event event, int at, int head, Tree tree, Voices voices, Finding finding) {
        if (!voices.isCue(head)) {
            return;
        }
        boolean stance = tree.upos(event.word()).equals("VERB")
                && voices.at(event.word())
                        .flatMap(attribution ->
                                effects.of("stance", attribution.stance().label()))
                        .isPresent();
        boolean object = tree.is(at, "obj", "obl", "nmod") && !tree.upos(at).equals("VERB");
        if (tree.is(at, "ccomp", "acl") && !tree.is(at, "acl:relcl") && tree.isNoun(head)) {
            effects.of("clause", tree, head)
                    .filter(Effect.POSSIBLE::equals)
                    .ifPresent(effect -> finding.take(effect, under(head, tree)));
        }
        if (!stance) {
            ofClause(head, at, tree)
                    .filter(effect -> Clauses.completes(at, tree))
                    .or(() -> object ? ofObject(head, at, event, tree) : Optional.empty())
                    .ifPresent(effect -> finding.take(effect, under(head, tree)));
        }
        if (modifiers.isNot(head, tree)
                && (effects.of("raised", tree, head).isPresent()
                        || effects.of("negated", tree, head).isPresent())
                && (object || tree.is(at, "xcomp", "ccomp", "advcl"))) {
            finding.take(Effect.NOT, "'not' beside '" + tree.text(head) + "'");
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
        int particle = tree.child(verb, "compound:prt");
        return tree.upos(verb).equals("VERB")
                && (particle < 0
                                ? effects.of("light", tree, verb)
                                : effects.of("light", tree.lemma(verb) + " " + tree.lower(particle)))
                        .isPresent();
    }
}
