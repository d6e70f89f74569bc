package org.hearsay.reader.coref;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;

/** "I" and "we" in somebody's words: the speaker, the author of the document that speaks, the body spoken for. */
final class FirstPerson {

    private static final Set<String> AUTHORING = Set.of("sign", "write", "author", "send", "pen", "post", "compose");

    private final Board board;
    private final Speakers speakers;

    FirstPerson(Board board, Speakers speakers) {
        this.board = board;
        this.speakers = speakers;
    }

    Optional<Draft> antecedent(Draft pronoun) {
        Optional<Draft> speaker = speakers.at(board, pronoun.head).filter(found -> found.chain() != pronoun.chain());
        if (pronoun.plural) {
            return speaker.flatMap(this::bodyOf);
        }
        return speaker.flatMap(found -> switch (found.chain().type()) {
            case PERSON -> Optional.of(found);
            case DOCUMENT, WORK, OTHER -> author(found.chain());
            default -> Optional.empty();
        });
    }

    private Optional<Draft> author(Chain document) {
        return document.drafts().stream()
                .flatMapToInt(draft -> board.tree.children(draft.head))
                .flatMap(child -> IntStream.concat(
                        IntStream.of(child), board.tree.children(child, "conj")))
                .filter(verb -> AUTHORING.contains(board.tree.lemma(verb)))
                .flatMap(verb -> board.tree.children(verb, "obl", "nsubj"))
                .mapToObj(board::at)
                .flatMap(Optional::stream)
                .filter(found -> found.chain().type() == Mention.Type.PERSON)
                .findFirst();
    }

    /** The body that speaks, or that the one who speaks is said to speak for. */
    private Optional<Draft> bodyOf(Draft speaker) {
        Chain chain = speaker.chain();
        if (chain.isCollective()) {
            return Optional.of(speaker);
        }
        return chain.drafts().stream()
                .flatMap(draft -> around(draft).mapToObj(board::at))
                .flatMap(Optional::stream)
                .filter(found -> found.isName() && found.type == Mention.Type.ORGANISATION)
                .findFirst();
    }

    private IntStream around(Draft draft) {
        return draft.isPronoun()
                ? IntStream.empty()
                : IntStream.concat(
                        board.tree.children(draft.head, "compound", "nmod"),
                        board.tree.children(draft.head).flatMap(child -> board.tree.children(child, "compound")));
    }
}
