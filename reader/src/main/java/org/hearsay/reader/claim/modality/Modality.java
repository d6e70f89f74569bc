package org.hearsay.reader.claim.modality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;
import org.hearsay.core.Claim.Tense;
import org.hearsay.core.Span;
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

    private static final int HIGHEST = 5;
    /** With "not" they say that it does not happen. */
    private static final Set<String> ABILITY = Set.of("can", "ca", "could");

    private static final Set<String> COMPLEMENTISERS = Set.of("with", "of", "from", "for");

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
        if (predicate && isAsked(word, tree)) {
            finding.take(Effect.UNCOMMITTED, "it is asked");
        }
        if (isSubjunctive(word, tree)) {
            finding.take(Effect.UNCOMMITTED, "'that' and the bare verb '" + tree.text(word) + "'");
        }
        if (predicate && isMain(word, tree, voices)) {
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
    private static boolean isOfNothing(int word, Draft draft, Tree tree) {
        return tree.children(word, "obj")
                .filter(object -> object != word && draft.words().contains(object))
                .anyMatch(object -> tree.children(object, "det")
                        .anyMatch(det -> tree.lower(det).matches("no|neither")));
    }

    /** Whether it is what a question asks that can be answered by yes or no; "why did …?" takes it for granted. */
    private static boolean isAsked(int word, Tree tree) {
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        int last = sentence.end() - 1;
        while (last > word && tree.text(last).matches("[\"”’')]")) {
            last--;
        }
        int at = word;
        for (int step = 0; step < HIGHEST && tree.is(at, "xcomp", "ccomp", "conj", "parataxis"); step++) {
            at = tree.head(at);
        }
        return tree.text(last).equals("?")
                && tree.head(at) < 0
                && tree.children(at).noneMatch(child -> tree.xpos(child).startsWith("W"));
    }

    /** Whether nothing but complements and conjuncts stands between a word and the top of what is said. */
    private static boolean isMain(int word, Tree tree, Voices voices) {
        int at = word;
        for (int step = 0; step < HIGHEST; step++) {
            int head = tree.head(at);
            if (head < 0 || !voices.together(head, word)) {
                return true;
            }
            if (!tree.is(at, "xcomp", "ccomp", "conj", "parataxis", "csubj")) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** What hangs on a word: "not", "may", "reportedly", "alleged", "former". */
    private void around(int word, Tree tree, Voices voices, Finding finding, boolean whole) {
        boolean verb = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0;
        boolean nobody = tree.children(word, "nsubj")
                .anyMatch(subject -> tree.lower(subject).matches("nobody|none|noone")
                        || tree.children(subject, "det")
                                .anyMatch(det -> tree.lower(det).equals("no")));
        if (nobody && whole) {
            finding.take(Effect.NOT, "nobody is said to have done it");
        }
        tree.children(word, "nsubj:outer")
                .forEach(aim -> effects.of("outer", tree, aim)
                        .ifPresent(effect -> finding.take(effect, "'" + tree.text(aim) + "' is to do it")));
        boolean cannot = tree.children(word, "advmod")
                .anyMatch(child -> effects.of("adverb", tree.lower(child))
                        .filter(effect -> effect == Effect.NOT)
                        .isPresent());
        tree.children(word)
                .filter(child -> !cannot || !ABILITY.contains(tree.lower(child)))
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
                    if (leaf && !(lower.equals("until") && isReached(word, tree))) {
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
        if (whole && verb && finding.realis().isEmpty() && purposes.isOpen(word, tree)) {
            finding.take(Effect.WILL, "'to " + tree.text(word) + "' says what for");
        }
    }

    /** "led the guard until he was killed": what an until in the past speaks of has come about. */
    private static boolean isReached(int verb, Tree tree) {
        int head = tree.head(verb);
        return head >= 0 && Purposes.isPast(verb, tree) && Purposes.isPast(head, tree);
    }

    /** What a word stands under: "refused to", "hopes that", "call for". */
    private void above(int word, Tree tree, Voices voices, Finding finding) {
        int at = word;
        int highest = tree.upos(word).equals("VERB") || tree.child(word, "cop") >= 0 ? HIGHEST : 1;
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
                    || tree.is(at, "advcl", "acl") && !tree.is(at, "acl:relcl") && completes(at, tree);
            boolean object = tree.is(at, "obj", "obl", "nmod", "nsubj:pass", "compound")
                    && !tree.upos(at).equals("VERB");
            if (!clause && !object && !tree.is(at, "conj")) {
                return;
            }
            String because = "under '" + tree.text(head) + "'";
            if (clause && obliges(head, at, tree)) {
                finding.take(Effect.UNCOMMITTED, because);
            } else if (clause) {
                boolean finite = tree.isFinite(at) || tree.child(at, "nsubj") >= 0 && !completes(at, tree);
                Optional<Effect> effect = effects.of("clause", tree, head)
                        .filter(found ->
                                !finite || effects.of("infinitive", tree, head).isEmpty());
                effect.ifPresent(e -> finding.take(e, because));
                if (effect.isPresent()) {
                    negated(head, tree, finding);
                } else if (tree.is(at, "xcomp")) {
                    around(head, tree, voices, finding, false);
                }
            } else if (object) {
                Optional<Effect> effect = effects.of("object", tree, head);
                effect.ifPresent(e -> finding.take(e, because));
                boolean purpose = tree.children(at, "case")
                                .anyMatch(mark -> tree.lower(mark).equals("for"))
                        && Doers.JOURNEYS.contains(tree.lemma(head));
                if (effect.isEmpty() && (isLight(head, tree) || purpose)) {
                    around(head, tree, voices, finding, false);
                }
            }
            at = head;
        }
    }

    /** The verb that ties what is said to its source can be more than saying: "refused to", unless the source's stance tells as much. */
    private void cue(int word, int head, Tree tree, Voices voices, Finding finding) {
        boolean stance = voices.at(word)
                .flatMap(
                        attribution -> effects.of("stance", attribution.stance().label()))
                .isPresent();
        if (voices.isCue(head) && !stance) {
            effects.of("clause", tree, head)
                    .filter(effect -> completes(word, tree))
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

    private void negated(int head, Tree tree, Finding finding) {
        boolean not = tree.children(head, "advmod")
                .anyMatch(child -> effects.of("adverb", tree.lower(child))
                        .filter(e -> e == Effect.NOT)
                        .isPresent());
        if (not && finding.polarity() == Polarity.NEGATIVE) {
            finding.take(Effect.NOT, "'not' beside '" + tree.text(head) + "'");
        }
        tree.children(head, "det")
                .filter(det -> tree.isNoun(head) && tree.lower(det).equals("no"))
                .findFirst()
                .ifPresent(no -> finding.take(Effect.NOT, "'no' beside '" + tree.text(head) + "'"));
    }

    /** "has to leave", which does not say that he does, unlike "had to leave". */
    private static boolean obliges(int head, int at, Tree tree) {
        return tree.lemma(head).equals("have")
                && tree.is(at, "xcomp")
                && completes(at, tree)
                && !tree.xpos(head).equals("VBD");
    }

    /** The bare verb of "adamant that the mayor step down". */
    private static boolean isSubjunctive(int at, Tree tree) {
        return tree.is(at, "ccomp")
                && tree.xpos(at).matches("VB|VBP")
                && tree.child(at, "aux") < 0
                && tree.children(at, "mark").anyMatch(mark -> tree.lower(mark).equals("that"))
                && tree.children(at, "nsubj")
                        .anyMatch(subject -> tree.xpos(subject).matches("NN|NNP")
                                && tree.children(subject, "conj").findAny().isEmpty());
    }

    /** "tasked with taking", "called on them to leave". */
    private static boolean completes(int word, Tree tree) {
        return tree.children(word, "mark")
                .anyMatch(mark -> tree.lower(mark).equals("to") || COMPLEMENTISERS.contains(tree.lower(mark)));
    }

    private void spoken(Attribution attribution, Finding finding) {
        effects.of("stance", attribution.stance().label())
                .ifPresent(effect -> finding.take(
                        effect, "the source's stance is " + attribution.stance().label()));
    }
}
