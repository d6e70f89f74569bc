package org.hearsay.reader.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.reader.name.Table;

/** "I" and "we" in somebody's words: the speaker, the author of the document that speaks, the body spoken for. */
final class FirstPerson {

    private static final int REACH = 25;
    private static final Set<String> AUTHORED =
            Set.of("signed", "written", "authored", "sent", "penned", "posted", "composed", "dictated");

    /** What people are called who work for a body and do not speak for it. */
    private static final Set<String> OWN_VOICE = Table.words(FirstPerson.class, "own-voice.txt");

    private final Board board;
    private final Speakers speakers;
    private final Map<Chain, Optional<Draft>> bodies = new HashMap<>();
    private final Map<Chain, Optional<Draft>> authors = new HashMap<>();

    FirstPerson(Board board, Speakers speakers) {
        this.board = board;
        this.speakers = speakers;
    }

    Optional<Draft> antecedent(Draft pronoun) {
        Optional<Draft> speaker = speakers.at(board, pronoun.head).filter(found -> found.chain() != pronoun.chain());
        if (pronoun.plural) {
            return speaker.flatMap(found -> bodies.computeIfAbsent(found.chain(), chain -> bodyOf(found)));
        }
        return speaker.flatMap(found -> switch (found.chain().type()) {
            case PERSON -> Optional.of(found);
            case DOCUMENT, WORK, OTHER -> authors.computeIfAbsent(found.chain(), FirstPerson.this::author);
            default -> Optional.empty();
        });
    }

    /** The person a document is said to be signed or written by, or who is said to have written it. */
    private Optional<Draft> author(Chain document) {
        return document.drafts().stream()
                .flatMap(draft -> signatory(draft).stream())
                .filter(found -> found.chain().type() == Mention.Type.PERSON)
                .findFirst();
    }

    private Optional<Draft> signatory(Draft document) {
        Tree tree = board.tree;
        int limit = Math.min(tree.size(), document.head + REACH);
        for (int i = document.head + 1; i + 2 < limit && tree.sentence(i + 2) == tree.sentence(document.head); i++) {
            if (AUTHORED.contains(tree.lower(i)) && tree.lower(i + 1).equals("by")) {
                int by = i + 2;
                return IntStream.range(by, Math.min(limit, by + 6))
                        .mapToObj(board::at)
                        .flatMap(Optional::stream)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The body that speaks, or that the one who speaks is said to speak for. */
    private Optional<Draft> bodyOf(Draft speaker) {
        Chain chain = speaker.chain();
        if (chain.isCollective()) {
            return Optional.of(speaker);
        }
        if (chain.roles().stream().anyMatch(OWN_VOICE::contains)) {
            return Optional.empty();
        }
        return chain.drafts().stream()
                .flatMap(draft -> around(draft).mapToObj(board::at))
                .flatMap(Optional::stream)
                .filter(found -> found.type == Mention.Type.ORGANISATION
                        && (found.isName() || board.tree.is(found.head, "nmod:poss")))
                .findFirst()
                .or(() -> sideOf(chain));
    }

    /** Whose man the one who speaks is called: the rebels, where he is a "rebel commander"; a government, if the report knows of one. */
    private Optional<Draft> sideOf(Chain speaker) {
        Set<String> titles = speaker.drafts().stream()
                .filter(draft -> !draft.isPronoun())
                .flatMap(draft -> titleWords(draft).mapToObj(board.tree::lemma))
                .collect(Collectors.toSet());
        if (titles.stream().anyMatch(OWN_VOICE::contains)) {
            return Optional.empty();
        }
        List<Draft> sides = board.drafts.stream()
                .filter(draft -> draft.isNominal() && draft.isCollective() && titles.contains(draft.lemma))
                .toList();
        boolean one = sides.stream().map(Draft::chain).distinct().count() == 1;
        return sides.stream()
                .filter(side ->
                        one || side.plural && Chunk.of(board.tree, side.head).begin() >= side.head - 1)
                .findFirst();
    }

    /** The nouns that stand before what somebody is called and before his name. */
    private IntStream titleWords(Draft draft) {
        Tree tree = board.tree;
        int end = draft.isName() ? draft.words.begin() : draft.head;
        int begin = end;
        while (begin > 0
                && tree.sentence(begin - 1) == tree.sentence(draft.head)
                && (tree.isNoun(begin - 1) || tree.upos(begin - 1).equals("ADJ"))) {
            begin--;
        }
        return IntStream.range(begin, end);
    }

    private IntStream around(Draft draft) {
        return draft.isPronoun()
                ? IntStream.empty()
                : IntStream.concat(
                                board.tree.children(draft.head, "compound", "nmod"),
                                board.tree
                                        .children(draft.head)
                                        .flatMap(child -> board.tree.children(child, "compound")))
                        .filter(word -> IntStream.range(Math.min(word, draft.head), Math.max(word, draft.head))
                                .noneMatch(board.tree::isVerb));
    }
}
