package org.hearsay.reader.coref;

import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.reader.text.Houses;

/** How well a pronoun can mean what another mention means: the reading model's score and the signs that syntax and speech give. */
final class PronounScores {

    private static final int CLAUSES = 6;

    /** In a long report somebody may be named very often and yet not be meant. */
    private static final int OFTEN = 6;

    /** Verbs by which whoever was named as a source in passing goes on to speak: "…, according to the police. They said". */
    private static final Set<String> SAYING = Set.of("say", "add", "tell", "believe", "think");

    private static final Houses HOUSES = new Houses();

    private final Board board;
    private final Tree tree;
    private final Binding binding;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Weights weights;
    private final Principals principals;

    PronounScores(Board board, Binding binding, Speakers speakers, Principals principals, Weights weights) {
        this.principals = principals;
        this.board = board;
        this.binding = binding;
        clauses = new Clauses(board.tree);
        this.tree = board.tree;
        this.speakers = speakers;
        this.weights = weights;
    }

    double of(Draft pronoun, Draft other) {
        boolean forward = other.head > pronoun.head;
        Chain chain = other.chain();
        double score =
                weights.model() * (forward ? tree.link(other.head, pronoun.head) : tree.link(pronoun.head, other.head));
        score -= weights.sentence() * Math.abs(tree.sentence(pronoun.head) - tree.sentence(other.head));
        score += isSubject(other) ? weights.subject() : 0;
        score += weights.frequent() * Math.log(Math.min(OFTEN, chain.drafts().size()));
        if (pronoun.gender.isPresent() && chain.gender().isPresent()) {
            score += chain.gender().equals(pronoun.gender) ? weights.gender() : -weights.guessed();
        }
        score -= tree.isQuoted(pronoun.head) == tree.isQuoted(other.head) ? 0 : weights.quoted();
        score += tree.deprel(pronoun.head).equals(tree.deprel(other.head)) ? weights.parallel() : 0;
        score += isSharedObject(pronoun, other) ? weights.command() : 0;
        score += other.isName() ? weights.name() : isCenter(pronoun, other) ? weights.center() : 0;
        score -= isOfBody(other) ? weights.modifier() : 0;
        score += isReporter(pronoun, chain) ? -weights.speaker() : above(pronoun, chain);
        score += isGivenReason(pronoun, chain) || isOwnerSaidAgain(pronoun, other) ? weights.reason() : 0;
        return score - (chain.drafts().stream().allMatch(Draft::isPronoun) ? weights.nameless() : 0);
    }

    /** What it counts that an entity speaks where a pronoun stands, or does what is told around it. */
    private double above(Draft pronoun, Chain chain) {
        double does = isOwner(pronoun, chain) ? weights.own() : weights.command();
        return speech(pronoun, chain) + (isSubjectOver(pronoun, chain) ? does : 0);
    }

    /** Whether it would be its own that somebody does something to: "the minister lost his post", not "he thanked her for her work". */
    private boolean isOwner(Draft pronoun, Chain chain) {
        return binding.isPossessive(pronoun)
                && chain.isOfSexOf(pronoun.chain())
                && tree.children(clause(pronoun), "obj", "iobj")
                        .filter(object -> object < pronoun.head)
                        .mapToObj(board::at)
                        .flatMap(Optional::stream)
                        .noneMatch(object -> PronounResolver.fits(pronoun, object.chain())
                                && object.chain().isOfSexOf(pronoun.chain()));
    }

    /** The verb around a word that has a subject. */
    private int clause(Draft pronoun) {
        int verb = pronoun.head;
        for (int step = 0; step < CLAUSES && clauses.subject(verb) < 0 && tree.head(verb) >= 0; step++) {
            verb = tree.head(verb);
        }
        return verb;
    }

    /** Whether a pronoun's clause says why someone does what "who" says: "an official who asked not to be named because he feared for his post". */
    private boolean isGivenReason(Draft pronoun, Chain chain) {
        int verb = tree.head(pronoun.head);
        if (verb < 0
                || !tree.is(pronoun.head, "nsubj")
                || !tree.is(verb, "advcl")
                || tree.children(verb, "mark")
                        .noneMatch(mark -> tree.lower(mark).matches("because|since|as"))) {
            return false;
        }
        int who = clauses.subject(tree.head(verb));
        return who >= 0
                && tree.xpos(who).equals("WP")
                && board.at(who).filter(found -> found.chain() == chain).isPresent();
    }

    /** Whether a thing is told again with its owner as a pronoun: "Adel's visit, his first trip". */
    private boolean isOwnerSaidAgain(Draft pronoun, Draft other) {
        int again = tree.head(pronoun.head);
        return again >= 0
                && tree.is(pronoun.head, "nmod:poss")
                && tree.is(again, "appos")
                && tree.is(other.head, "nmod:poss")
                && tree.head(other.head) == tree.head(again);
    }

    /** Whether the other is a pronoun that a sentence near by is about (Grosz, Joshi and Weinstein 1995: such a center goes on). */
    private boolean isCenter(Draft pronoun, Draft other) {
        return other.isPronoun()
                && tree.is(other.head, "nsubj")
                && tree.sentence(pronoun.head) - tree.sentence(other.head) <= 1;
    }

    /** Whether somebody else has done something since the last one spoke: "Adel said so. Karim laughed. “Well,” he said." */
    private boolean isOvertaken(Draft last, Draft pronoun) {
        if (pronoun.type != Mention.Type.PERSON) {
            return false;
        }
        for (int i = board.place(pronoun) - 1; i > board.place(last); i--) {
            Draft between = board.drafts.get(i);
            boolean acts = between.isName()
                    && between.type == Mention.Type.PERSON
                    && between.chain() != last.chain()
                    && isSubject(between)
                    && !tree.isQuoted(between.head)
                    && speakers.at(board, between.head).isEmpty();
            if (acts) {
                return true;
            }
        }
        return false;
    }

    /** By the tree, or a name right before a finite verb. */
    private boolean isSubject(Draft other) {
        int after = other.words.end();
        return tree.is(other.head, "nsubj")
                || other.isName()
                        && after < tree.size()
                        && tree.isFinite(after)
                        && tree.sentence(after) == tree.sentence(other.head);
    }

    /** Whether a pronoun is the subject of what the subject of its sentence is said to say: "Adel said on Monday that he …". */
    private boolean opensSpeech(Draft pronoun, Draft speaker) {
        int said = tree.head(pronoun.head);
        int cue = said < 0 ? -1 : tree.head(said);
        boolean complement = cue >= 0
                && tree.is(pronoun.head, "nsubj")
                && tree.is(said, "ccomp")
                && tree.head(speaker.head) == cue
                && tree.is(speaker.head, "nsubj");
        int before = pronoun.head - 1;
        before -= before > 0 && tree.lower(before).equals("that") ? 1 : 0;
        boolean beside = before > 0
                && before - speaker.words.end() <= 2
                && tree.upos(before).equals("VERB")
                && tree.sentence(before) == tree.sentence(pronoun.head)
                && tree.sentence(speaker.head) == tree.sentence(pronoun.head);
        return speaker.head < pronoun.head && (complement || beside);
    }

    /** Whether to both the same one does two things one after the other: "arrested Adel and beat him". */
    private boolean isSharedObject(Draft pronoun, Draft other) {
        int verb = tree.head(pronoun.head);
        return verb >= 0
                && tree.is(pronoun.head, "obj", "iobj")
                && tree.is(other.head, "obj", "iobj", "nsubj:pass")
                && tree.is(verb, "conj")
                && tree.head(verb) == tree.head(other.head)
                && tree.child(verb, "nsubj") < 0;
    }

    private boolean isOfBody(Draft other) {
        int head = tree.head(other.head);
        return head >= 0
                && tree.is(other.head, "nmod:poss", "compound")
                && board.at(head).map(Draft::isCollective).orElse(false);
    }

    /** Whether a source stands aside of what is told: "… fled, according to the police". */
    private boolean isNamedInPassing(Draft source) {
        int according = source.words.begin() - 2;
        return according >= 0 && tree.lower(according).equals("according");
    }

    /** One who speaks is likely the one who spoke last; and who is spoken of in somebody's reported words, that one. */
    private double speech(Draft pronoun, Chain chain) {
        if (pronoun.type == Mention.Type.OTHER && speakers.saysI(pronoun.head)) {
            return chain.type() == Mention.Type.DOCUMENT ? weights.speaker() : -weights.speaker();
        }
        if (speakers.isSource(pronoun.head)) {
            return speakers.before(board, pronoun)
                    .filter(last -> !isNamedInPassing(last) || SAYING.contains(tree.lemma(tree.head(pronoun.head))))
                    .map(last -> last.chain() == chain && !isOvertaken(last, pronoun) ? weights.speaker() : 0)
                    .orElse(0.0);
        }
        Optional<Draft> speaker = tree.isQuoted(pronoun.head) ? Optional.empty() : speakers.at(board, pronoun.head);
        Optional<Chain> principal = speaker.flatMap(found -> principals.of(found, pronoun));
        if (principal.isPresent()) {
            return principal.get() == chain ? weights.speaker() : 0;
        }
        return speaker.filter(found -> found.chain() == chain)
                .map(found -> opensSpeech(pronoun, found) ? weights.speaker() : weights.said())
                .orElse(0.0);
    }

    /** Whether an entity is one of those who report and speaks of what is another's: "the BBC's Ana Roe says his defection was a blow". */
    private boolean isReporter(Draft pronoun, Chain chain) {
        int mark = binding.isPossessive(pronoun)
                ? speakers.at(board, pronoun.head)
                        .filter(speaker -> speaker.chain() == chain)
                        .map(speaker -> speaker.words.begin() - 1)
                        .orElse(-1)
                : -1;
        return mark > 0
                && tree.xpos(mark).equals("POS")
                && HOUSES.of(tree.text(mark - 1)).isPresent();
    }

    /**
     * Whether an entity does what the clause of a pronoun says, or, where that is ruled out or is the pronoun itself, the clause
     * around it.
     */
    private boolean isSubjectOver(Draft pronoun, Chain chain) {
        int verb = tree.head(pronoun.head);
        boolean passes = !binding.isPossessive(pronoun) && !binding.isReflexive(pronoun);
        for (int step = 0; verb >= 0 && step < CLAUSES; step++, verb = tree.head(verb)) {
            int subject = clauses.subject(verb);
            if (subject >= 0 && subject != pronoun.head && !tree.isUnder(pronoun.head, subject)) {
                Optional<Draft> found = board.at(subject);
                if (!passes || found.isPresent() && !binding.excludes(pronoun, found.get())) {
                    return found.isPresent() && found.get().chain() == chain;
                }
            }
        }
        return false;
    }
}
