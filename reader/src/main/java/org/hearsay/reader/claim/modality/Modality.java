package org.hearsay.reader.claim.modality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;
import org.hearsay.core.Claim.Tense;
import org.hearsay.reader.claim.frame.Learned;
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

    /** How it stands with an event. */
    public record Reading(
            Polarity polarity, Certainty certainty, Realis realis, Optional<Tense> tense, List<String> why) {}

    /** Kinds that are done in words, or felt: who offers support supports. */
    private static final Set<String> WORDS = Set.of(
            "support",
            "oppose",
            "appoint",
            "sanction",
            "order",
            "agree",
            "reject",
            "request",
            "praise",
            "condemn",
            "accuse",
            "threaten",
            "promise",
            "comment",
            "publish");

    private final Effects effects;
    private final Formerly formerly;
    private final Aspect aspect;
    private final Purposes purposes;
    private final Modifiers modifiers;
    private final Selectors selectors;
    private final Doubts doubts;

    public Modality(WordForms forms) {
        effects = new Effects(forms);
        formerly = new Formerly(effects);
        aspect = new Aspect(effects);
        purposes = new Purposes(effects);
        modifiers = new Modifiers(effects);
        selectors = new Selectors(effects, modifiers, purposes);
        doubts = new Doubts(effects);
    }

    public Reading of(Draft draft, Tree tree, Arguments arguments, Voices voices) {
        Reading reading = told(draft, tree, voices);
        return draft.frame().telling().presupposed() ? presupposed(reading, draft) : reading;
    }

    /** A state that the event ends, if it happens: it was so before, and is so still if it does not. */
    private static Reading presupposed(Reading event, Draft draft) {
        boolean over = event.polarity() == Polarity.POSITIVE && event.realis() == Realis.ACTUAL;
        return new Reading(
                draft.frame().telling().polarity(),
                Certainty.CT,
                Realis.ACTUAL,
                event.tense().map(tense -> over ? Tense.PAST : Tense.PRESENT),
                List.of());
    }

    private Reading told(Draft draft, Tree tree, Voices voices) {
        int word = draft.predicate(tree);
        Finding finding = new Finding(
                isRefusal(word, draft, tree)
                        ? Polarity.NEGATIVE
                        : draft.frame().telling().polarity());
        boolean predicate = tree.isPredicate(word);
        modifiers.take(word, tree, voices, finding);
        if (predicate) {
            purposes.take(word, tree, finding);
        }
        formerly.of(draft, tree)
                .filter(former -> !finding.past())
                .ifPresent(former ->
                        finding.take(Effect.PAST, "'" + tree.text(former) + "' before '" + tree.text(word) + "'"));
        if (isOfNothing(word, draft, tree)) {
            finding.take(Effect.NOT, "'no' beside the object of '" + tree.text(word) + "'");
        }
        Optional<Effect> fate = purposes.fate(word, tree);
        if (fate.isPresent()) {
            int verb = tree.head(tree.head(word));
            finding.take(fate.get(), "under '" + tree.text(verb) + "'");
            modifiers.take(verb, tree, voices, finding);
        } else if (!draft.frame().telling().gloss() || predicate || selectors.isGained(word, tree)) {
            selectors.take(event(word, draft, tree), tree, voices, finding);
        }
        if (predicate && Clauses.isAsked(word, tree)) {
            finding.take(Effect.UNCOMMITTED, "it is asked");
        }
        if (Clauses.isSubjunctive(word, tree)) {
            finding.take(Effect.UNCOMMITTED, "'that' and the bare verb '" + tree.text(word) + "'");
        }
        if (predicate && fate.isEmpty() && Clauses.isMain(word, tree, voices)) {
            voices.at(word).ifPresent(attribution -> spoken(attribution, finding));
        }
        boolean state = draft.frame().kind().isState();
        if (!state && finding.why().isEmpty()) {
            doubts.of(word, draft, tree).ifPresent(effect -> finding.take(effect, "so the reading model takes it"));
        }
        Realis realis = finding.realis()
                .or(() -> draft.frame().telling().realis())
                .orElseGet(() -> {
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

    /** "Do not want", "would not allow": where the model finds a refusal at such a verb, the "not" is what makes it one. */
    private boolean isRefusal(int word, Draft draft, Tree tree) {
        return Learned.isOf(draft.frame())
                && draft.frame().kind().name().equals("reject")
                && modifiers.isNot(word, tree);
    }

    /** Whether the object that is one of a trigger's words is there none of: "gave no details". */
    private boolean isOfNothing(int word, Draft draft, Tree tree) {
        return tree.children(word, "obj")
                .filter(object -> object != word && draft.words().contains(object))
                .anyMatch(object -> modifiers.isNone(object, tree));
    }

    /** Whether what is told of a time to come can be to come itself: not what somebody has said of it, and nothing told as past. */
    public static boolean canBeAhead(Draft draft, Tree tree) {
        int verb = draft.predicate(tree);
        int head = tree.is(verb, "obj", "nsubj", "obl", "nmod") ? tree.head(verb) : -1;
        boolean past = tree.xpos(verb).matches("VB[DN]")
                || head >= 0 && tree.xpos(head).equals("VBD");
        return !past && !WORDS.contains(draft.frame().kind().name());
    }

    private Selectors.Event event(int word, Draft draft, Tree tree) {
        boolean message = effects.of("message", tree, word).isPresent()
                && draft.by()
                        .words()
                        .contains(tree.lemma(word)); // and is not the "claim" that takes up an event told before
        boolean bearer = draft.roles().values().stream().anyMatch(filler -> filler.head() == word);
        boolean doer = bearer
                && Optional.ofNullable(draft.roles().get("actor"))
                        .filter(filler -> filler.head() == word)
                        .isPresent();
        return new Selectors.Event(
                word, !bearer && !WORDS.contains(draft.frame().kind().name()), doer, message);
    }

    private void spoken(Attribution attribution, Finding finding) {
        effects.of("stance", attribution.stance().label())
                .ifPresent(effect -> finding.take(
                        effect, "the source's stance is " + attribution.stance().label()));
    }
}
