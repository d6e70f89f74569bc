package org.hearsay.reader.coref;

import java.util.Optional;
import org.hearsay.core.Mention;

/** How well a pronoun can mean what another mention means: the reading model's score and the signs that syntax and speech give. */
final class PronounScores {

    private static final int CLAUSES = 6;

    private final Board board;
    private final Tree tree;
    private final Binding binding;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Weights weights;

    PronounScores(Board board, Binding binding, Speakers speakers, Weights weights) {
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
        score += tree.is(other.head, "nsubj") ? weights.subject() : 0;
        score += weights.frequent() * Math.log(chain.drafts().size());
        if (pronoun.gender.isPresent() && chain.gender().isPresent()) {
            score += chain.gender().equals(pronoun.gender) ? weights.gender() : -weights.guessed();
        }
        score -= tree.isQuoted(pronoun.head) == tree.isQuoted(other.head) ? 0 : weights.quoted();
        score += tree.deprel(pronoun.head).equals(tree.deprel(other.head)) ? weights.parallel() : 0;
        score += other.isName() ? weights.name() : isCenter(pronoun, other) ? weights.center() : 0;
        score -= isOfBody(other) ? weights.modifier() : 0;
        score += speech(pronoun, chain);
        score += isSubjectOver(pronoun, chain) ? weights.command() : 0;
        return score - (chain.drafts().stream().allMatch(Draft::isPronoun) ? weights.nameless() : 0);
    }

    /** Whether the other is a pronoun that a sentence near by is about (Grosz, Joshi and Weinstein 1995: such a center goes on). */
    private boolean isCenter(Draft pronoun, Draft other) {
        return other.isPronoun()
                && tree.is(other.head, "nsubj")
                && tree.sentence(pronoun.head) - tree.sentence(other.head) <= 1;
    }

    private boolean isOfBody(Draft other) {
        int head = tree.head(other.head);
        return head >= 0
                && tree.is(other.head, "nmod:poss", "compound")
                && board.at(head).map(Draft::isCollective).orElse(false);
    }

    /** One who speaks is likely the one who spoke last; and who is spoken of in somebody's reported words, that one. */
    private double speech(Draft pronoun, Chain chain) {
        if (pronoun.type == Mention.Type.OTHER && speakers.saysI(pronoun.head)) {
            return chain.type() == Mention.Type.DOCUMENT ? weights.speaker() : -weights.speaker();
        }
        if (speakers.isSource(pronoun.head)) {
            return speakers.before(board, pronoun)
                    .map(last -> last.chain() == chain ? weights.speaker() : 0)
                    .orElse(0.0);
        }
        return !tree.isQuoted(pronoun.head)
                        && speakers.at(board, pronoun.head)
                                .map(speaker -> speaker.chain() == chain)
                                .orElse(false)
                ? weights.said()
                : 0;
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
