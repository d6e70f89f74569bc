package org.hearsay.reader.coref;

import java.util.Optional;
import java.util.stream.Stream;

/** Whom those tell of who speak as somebody's: "her lawyer, Jan Petrov, said she had been beaten" tells of his client. */
final class Principals {

    private final Board board;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Described described;

    Principals(Board board, Described described, Lexicon lexicon) {
        this.board = board;
        tree = board.tree;
        this.lexicon = lexicon;
        this.described = described;
    }

    /** The one whose relative, lawyer or other such man speaks in a pronoun's sentence, if the pronoun can mean that one. */
    Optional<Chain> of(Draft speaker, Draft pronoun) {
        if (tree.head(pronoun.head) < 0 || isClient(pronoun) || isWitness(pronoun)) {
            return Optional.empty();
        }
        boolean meant = isMeant(pronoun);
        return speaker.chain().drafts().stream()
                .filter(draft -> draft.isNominal()
                        && tree.sentence(draft.head) == tree.sentence(pronoun.head)
                        && (lexicon.isKin(draft.lemma) ? !meant : lexicon.speaksFor.contains(draft.lemma))
                        && !isOwnRelative(draft, pronoun))
                .flatMap(this::whose)
                .map(Draft::chain)
                .filter(chain -> PronounResolver.fits(pronoun, chain) && isOfGender(chain, pronoun))
                .findFirst();
    }

    /** Whether the speaker tells what he saw or heard himself: "his brother said he had seen smoke". */
    private boolean isWitness(Draft pronoun) {
        return isDoer(pronoun) && lexicon.witnessing.contains(tree.lemma(tree.head(pronoun.head)));
    }

    /** Whether it is told what one will do: who says so of his lawyer's client means him, "his son said he would stay" the son. */
    private boolean isMeant(Draft pronoun) {
        return isDoer(pronoun)
                && tree.children(tree.head(pronoun.head), "aux")
                        .anyMatch(aux -> tree.lemma(aux).matches("will|would"));
    }

    private boolean isDoer(Draft pronoun) {
        return tree.is(pronoun.head, "nsubj") && !tree.is(pronoun.head, "nsubj:pass");
    }

    /** Whether a relative speaks of whose relative he is as his: a father of "his son". */
    private boolean isOwnRelative(Draft relative, Draft pronoun) {
        return tree.is(pronoun.head, "nmod:poss")
                && lexicon.kinInverse(relative.lemma).contains(tree.lemma(tree.head(pronoun.head)));
    }

    /** Whether it is the speaker's own man that he calls so: "his client". */
    private boolean isClient(Draft pronoun) {
        return tree.is(pronoun.head, "nmod:poss") && lexicon.clients.contains(tree.lemma(tree.head(pronoun.head)));
    }

    private static boolean isOfGender(Chain chain, Draft pronoun) {
        return chain.gender().isEmpty() || chain.gender().equals(pronoun.gender);
    }

    /** Whose man somebody is called: "her lawyer", "Ana Roe's lawyer", "a lawyer for Ana Roe". */
    private Stream<Draft> whose(Draft noun) {
        Optional<Draft> possessor = described.possessor(noun);
        return possessor.isPresent()
                ? possessor.stream()
                : tree.children(noun.head, "nmod")
                        .filter(child -> child > noun.head
                                && tree.has(child, word -> tree.lower(word).matches("of|to|for")))
                        .mapToObj(board::at)
                        .flatMap(Optional::stream);
    }
}
