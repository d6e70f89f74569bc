package org.hearsay.reader.claim.modality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;
import org.hearsay.core.Claim.Tense;
import org.hearsay.reader.claim.role.Doers;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.claim.syntax.WordForms;
import org.hearsay.reader.coref.Tree;

/**
 * Whether it happened, and how surely it is said: from the words around a trigger, from the verbs above it up to the one who
 * speaks, and from the way he speaks. The words are in {@code modality.tsv}. Values are FactBank's (Saurí and Pustejovsky 2009).
 */
public final class Modality {

    /** With "not" they say that it does not happen. */
    private static final Set<String> ABILITY = Set.of("can", "ca", "could");

    /** How it stands with an event. */
    public record Reading(
            Polarity polarity, Certainty certainty, Realis realis, Optional<Tense> tense, List<String> why) {}

    private final WordForms forms;
    private final Effects effects;
    private final Aspect aspect;
    private final Purposes purposes;

    public Modality(WordForms forms) {
        this.forms = forms;
        effects = new Effects(forms);
        aspect = new Aspect(forms, effects);
        purposes = new Purposes(effects);
    }

    public Reading of(Draft draft, Tree tree, Arguments arguments, Voices voices) {
        Reading reading = told(draft, tree, voices);
        return draft.frame().presupposed() ? presupposed(reading, draft) : reading;
    }

    /** A state that the event ends, if it happens: it was so before, and is so still if it does not. */
    private static Reading presupposed(Reading event, Draft draft) {
        boolean over = event.polarity() == Polarity.POSITIVE && event.realis() == Realis.ACTUAL;
        return new Reading(
                draft.frame().polarity(),
                Certainty.CT,
                Realis.ACTUAL,
                event.tense().map(tense -> over ? Tense.PAST : Tense.PRESENT),
                List.of());
    }

    private Reading told(Draft draft, Tree tree, Voices voices) {
        Finding finding = new Finding(draft.frame().polarity());
        int word = draft.predicate(tree);
        boolean predicate = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0;
        around(word, tree, voices, finding, true);
        if (isOfNothing(word, draft, tree)) {
            finding.take(Effect.NOT, "'no' beside the object of '" + tree.text(word) + "'");
        }
        if (!draft.frame().gloss() || predicate) {
            above(word, tree, voices, finding);
        }
        if (predicate && Clauses.isAsked(word, tree)) {
            finding.take(Effect.UNCOMMITTED, "it is asked");
        }
        if (Clauses.isSubjunctive(word, tree)) {
            finding.take(Effect.UNCOMMITTED, "'that' and the bare verb '" + tree.text(word) + "'");
        }
        if (predicate && Clauses.isMain(word, tree, voices)) {
            voices.at(word).ifPresent(attribution -> spoken(attribution, finding));
        }
        boolean state = draft.frame().kind().isState();
        Realis realis = finding.realis().or(() -> draft.frame().realis()).orElseGet(() -> {
            boolean ongoing = !state && aspect.goesOn(word, tree, voices);
            return ongoing ? Realis.ONGOING : Realis.ACTUAL;
        });
        if (finding.polarity() == Polarity.NEGATIVE && realis == Realis.ONGOING) {
            realis = Realis.ACTUAL;
        }
        Certainty certainty = finding.certainty().orElse(realis == Realis.HYPOTHETICAL ? Certainty.UN : Certainty.CT);
        return new Reading(
                finding.polarity(),
                certainty,
                realis,
                state ? Optional.of(finding.past() ? Tense.PAST : Aspect.tense(word, tree)) : Optional.empty(),
                finding.why());
    }

    /** Whether the object that is one of a trigger's words is there none of: "gave no details". */
    private boolean isOfNothing(int word, Draft draft, Tree tree) {
        return tree.children(word, "obj")
                .filter(object -> object != word && draft.words().contains(object))
                .anyMatch(object -> isNone(object, tree));
    }

    /** "No minister", "neither side". */
    private boolean isNone(int noun, Tree tree) {
        return tree.children(noun, "det")
                .anyMatch(det -> effects.of("det", tree.lower(det))
                        .filter(Effect.NOT::equals)
                        .isPresent());
    }

    /** What hangs on a word: "not", "may", "reportedly", "alleged", "former". */
    private void around(int word, Tree tree, Voices voices, Finding finding, boolean whole) {
        boolean verb = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0;
        boolean nobody = tree.children(word, "nsubj", "nsubj:pass")
                .anyMatch(subject -> effects.of("subject", tree.lower(subject)).isPresent() || isNone(subject, tree));
        if (nobody) {
            finding.take(Effect.NOT, "nobody is said to have done it");
        }
        tree.children(word, "nsubj:outer")
                .forEach(aim -> effects.of("outer", tree, aim)
                        .ifPresent(effect -> finding.take(effect, "'" + tree.text(aim) + "' is to do it")));
        boolean cannot = isNot(word, tree);
        tree.children(word)
                .filter(child -> !cannot || !ABILITY.contains(tree.lower(child)))
                .filter(child -> !isNoDenial(child, tree) && (verb || !tree.is(child, "cc")))
                .forEach(child -> {
                    String lower = tree.lower(child);
                    String table = tree.is(child, "aux", "cop")
                            ? "aux"
                            : tree.is(child, "mark", "case")
                                    ? "mark"
                                    : tree.is(child, "det") ? "det" : verb ? "adverb" : "adjective";
                    boolean leaf = tree.is(
                            child,
                            "aux",
                            "mark",
                            "case",
                            "det",
                            "advmod",
                            "amod",
                            "cc",
                            "cop",
                            "nmod:desc",
                            "compound");
                    if (leaf && !(lower.equals("until") && Clauses.isReached(word, tree))) {
                        boolean told = table.equals("aux")
                                && lower.equals("would")
                                && voices.at(child).isPresent()
                                && !tree.isQuoted(child);
                        boolean done = tree.children(word, "aux")
                                .anyMatch(aux -> tree.lower(aux).equals("have"));
                        (told ? Optional.of(Effect.WILL) : effects.of(table, lower))
                                .map(effect -> effect == Effect.CONCEIVABLE && done ? Effect.POSSIBLE : effect)
                                .or(() -> table.equals("adjective") ? effects.of("adverb", lower) : Optional.empty())
                                .ifPresent(effect -> finding.take(
                                        effect, "'" + tree.text(child) + "' beside '" + tree.text(word) + "'"));
                    }
                });
        if (whole && verb) {
            open(word, tree, finding);
        }
    }

    private void open(int verb, Tree tree, Finding finding) {
        if (finding.realis().isEmpty() && purposes.isOpen(verb, tree)) {
            finding.take(Effect.WILL, "'to " + tree.text(verb) + "' says what for");
        }
    }

    /** The "no" of "no-fly zone", and the "not" of "not only", say no more than their words do together. */
    private boolean isNoDenial(int word, Tree tree) {
        int next = word + 1;
        return next < tree.size()
                && (tree.text(next).equals("-") && isTouching(word, next, tree)
                        || effects.of("focus", tree.lower(next)).isPresent())
                && effects.of("adverb", tree.lower(word))
                        .filter(Effect.NOT::equals)
                        .isPresent();
    }

    /** Whether a verb says of its subject that it takes place: "will begin", not "will begin a war". */
    private boolean occurs(int verb, Tree tree) {
        int object = tree.child(verb, "obj", "xcomp");
        return effects.of("occur", object < 0 ? tree.lemma(verb) : tree.lemma(verb) + " " + tree.lemma(object))
                .isPresent();
    }

    private static boolean isTouching(int word, int next, Tree tree) {
        return tree.layout().characters(word, word + 1).end()
                == tree.layout().characters(next, next + 1).begin();
    }

    /** What a word stands under: "refused to", "hopes that", "call for". */
    private void above(int word, Tree tree, Voices voices, Finding finding) {
        int at = word;
        int highest = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0 ? Clauses.HIGHEST : 1;
        for (int step = 0; step < highest; step++) {
            int head = tree.head(at);
            if (head < 0) {
                return;
            }
            if (!voices.together(head, word)) {
                cue(word, head, tree, voices, finding);
                return;
            }
            boolean clause = tree.is(at, "xcomp", "ccomp", "csubj")
                    || tree.is(at, "obj") && tree.upos(at).equals("VERB")
                    || tree.is(at, "advcl", "acl") && !tree.is(at, "acl:relcl") && Clauses.completes(at, tree);
            boolean object = tree.is(at, "obj", "obl", "nmod", "nsubj:pass", "compound")
                    && !tree.upos(at).equals("VERB");
            boolean occurs = tree.is(at, "nsubj") && !tree.upos(at).equals("VERB") && occurs(head, tree);
            if (!clause && !object && !occurs && !tree.is(at, "conj")) {
                return;
            }
            String because = "under '" + tree.text(head) + "'";
            if (tree.is(at, "conj") && tree.child(at, "mark") < 0) {
                shared(head, at, tree, finding);
            }
            if (clause && Clauses.leavesOpen(head, at, tree)) {
                finding.take(Effect.UNCOMMITTED, because);
            } else if (at == word
                    && tree.is(at, "xcomp")
                    && isNot(head, tree)
                    && effects.of("negated", tree, head).isPresent()) {
                finding.take(Effect.NOT, "under 'not " + tree.text(head) + "'");
            } else if (clause) {
                boolean finite = tree.isFinite(at) || tree.child(at, "nsubj") >= 0 && !Clauses.completes(at, tree);
                boolean effort = tree.is(at, "xcomp");
                Optional<Effect> effect = ofClause(head, at, tree)
                        .or(() -> effort ? effects.of("effort", tree, head) : Optional.empty())
                        .filter(found ->
                                !finite || effects.of("infinitive", tree, head).isEmpty());
                effect.ifPresent(e -> finding.take(e, because));
                if (effect.isPresent() && effect.get() != Effect.NOT) {
                    negated(head, tree, finding);
                } else if (effect.isPresent() || tree.is(at, "xcomp")) {
                    around(head, tree, voices, finding, false);
                    if (effect.isPresent() || effects.of("help", tree, head).isPresent()) {
                        open(head, tree, finding);
                    }
                }
            } else if (object) {
                Optional<Effect> effect = effects.of("object", tree, head);
                effect.ifPresent(e -> finding.take(e, because));
                if (effect.equals(Optional.of(Effect.NOT))) {
                    around(head, tree, voices, finding, false);
                    open(head, tree, finding);
                }
                boolean purpose = tree.children(at, "case")
                                .anyMatch(mark -> tree.lower(mark).equals("for"))
                        && Doers.JOURNEYS.contains(tree.lemma(head));
                if (effect.isEmpty() && (isLight(head, tree) || purpose)) {
                    around(head, tree, voices, finding, false);
                    highest = Clauses.HIGHEST;
                }
            } else if (occurs) {
                around(head, tree, voices, finding, false);
                highest = Clauses.HIGHEST;
            }
            at = head;
        }
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

    /** "If they come and take it", "will not come or take it": what is told of the first of two verbs is told of a bare one after it. */
    private void shared(int first, int word, Tree tree, Finding finding) {
        boolean bare = tree.xpos(word).equals("VB") && tree.child(word, "aux") < 0 && tree.child(word, "nsubj") < 0;
        boolean or = tree.children(word, "cc").anyMatch(cc -> tree.lower(cc).matches("or|nor"));
        tree.children(first).forEach(child -> {
            Optional<Effect> effect = tree.is(child, "mark") && !Clauses.isReached(first, tree)
                    ? effects.of("mark", tree.lower(child)).filter(e -> bare || e != Effect.NOT)
                    : bare && tree.is(child, "aux")
                            ? effects.of("aux", tree.lower(child))
                            : bare && or && tree.is(child, "advmod")
                                    ? effects.of("adverb", tree.lower(child)).filter(Effect.NOT::equals)
                                    : Optional.empty();
            effect.ifPresent(e -> finding.take(e, "'" + tree.text(child) + "' beside '" + tree.text(first) + "'"));
        });
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
                    .ifPresent(effect -> finding.take(effect, "under '" + tree.text(head) + "'"));
        }
    }

    /** A verb that says no more than that what its object names takes place: "hold talks", "launch an attack". */
    private boolean isLight(int verb, Tree tree) {
        return tree.upos(verb).equals("VERB")
                && forms.of(tree.lower(verb), tree.lemma(verb)).stream()
                        .anyMatch(lemma -> effects.of("light", lemma).isPresent());
    }

    /** Whether "not" or its like hangs on a word. */
    private boolean isNot(int head, Tree tree) {
        return tree.children(head, "advmod")
                .anyMatch(child -> effects.of("adverb", tree.lower(child))
                        .filter(Effect.NOT::equals)
                        .isPresent());
    }

    private void negated(int head, Tree tree, Finding finding) {
        if (isNot(head, tree) && finding.polarity() == Polarity.NEGATIVE) {
            finding.take(Effect.NOT, "'not' beside '" + tree.text(head) + "'");
        }
        tree.children(head, "det")
                .filter(det -> tree.isNoun(head) && tree.lower(det).equals("no"))
                .findFirst()
                .ifPresent(no -> finding.take(Effect.NOT, "'no' beside '" + tree.text(head) + "'"));
    }

    private void spoken(Attribution attribution, Finding finding) {
        effects.of("stance", attribution.stance().label())
                .ifPresent(effect -> finding.take(
                        effect, "the source's stance is " + attribution.stance().label()));
    }
}
