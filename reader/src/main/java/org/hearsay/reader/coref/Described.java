package org.hearsay.reader.coref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;

/** What the words of a nominal say of whom it means, and whether two describe different ones. */
final class Described {

    private final Board board;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Map<Draft, Set<String>> modifiers = new HashMap<>();

    Described(Board board, Lexicon lexicon) {
        this.board = board;
        tree = board.tree;
        this.lexicon = lexicon;
    }

    /** Whether a nominal has a possessor of some kind. */
    boolean isOwnedBy(Draft nominal, Predicate<Draft> kind) {
        return possessor(nominal).filter(kind).isPresent();
    }

    /** Whose a nominal is, if anybody's: the "he" of "his brother". */
    Optional<Draft> possessor(Draft nominal) {
        int owner = owner(nominal);
        return owner >= 0 ? board.at(owner) : Optional.empty();
    }

    /** The word that heads whose the nominal is: "his brother", "the brother of Karim"; -1 if it is nobody's. */
    int owner(Draft nominal) {
        int possessor = Chunk.of(tree, nominal.head).possessor();
        if (possessor >= 0 || !lexicon.isKin(nominal.lemma)) {
            return possessor;
        }
        return tree.children(nominal.head, "nmod")
                .filter(child -> child > nominal.head
                        && tree.has(child, word -> tree.lower(word).equals("of")))
                .findFirst()
                .orElse(-1);
    }

    /** Whether both are described by names or nationalities; a faith may be new of one spoken of before. */
    boolean isNamedApart(Draft nominal, Draft other) {
        return hasProper(nominal) && hasProper(other);
    }

    /** Whether one is somebody's and the other described by a name: "his government", "the Naldian government". */
    boolean isOwnedApart(Draft nominal, Draft other) {
        return isOwnedBy(other, Draft::isPronoun) && hasProper(nominal)
                || isOwnedBy(nominal, Draft::isPronoun) && hasProper(other);
    }

    /** Whether a noun without article says what somebody is or may become rather than who: "elected president". */
    boolean isPredicate(Draft other) {
        return other.type == Mention.Type.PERSON
                && !other.plural
                && !other.chain().isNamed()
                && other.chain().drafts().size() == 1
                && Chunk.of(tree, other.head).determiner() < 0
                && tree.is(other.head, "obj", "xcomp", "obl");
    }

    /** Whether a plural stands for any of a kind: "nations that join". */
    boolean isAny(Draft other) {
        return other.plural
                && modifiers(other).isEmpty()
                && Chunk.of(tree, other.head).determiner() < 0
                && tree.has(other.head, child -> tree.is(child, "acl:relcl"));
    }

    /** Whether nouns tell two bodies apart: "the rebel government", "Naldia's government". */
    boolean isKindApart(Draft nominal, Draft other) {
        return nominal.isCollective() && isOfKind(nominal) && (isOfKind(other) || hasProper(other));
    }

    private boolean isOfKind(Draft draft) {
        return draft.head > draft.words.begin()
                && (tree.upos(draft.head - 1).equals("NOUN")
                        || lexicon.noun(tree.lemma(draft.head - 1)).isPresent())
                && Chunk.of(tree, draft.head).possessor() != draft.head - 1;
    }

    boolean hasProper(Draft draft) {
        return IntStream.range(draft.words.begin(), draft.words.end())
                .filter(i -> i != draft.head && board.isNamed(i))
                .mapToObj(board::at)
                .flatMap(Optional::stream)
                .anyMatch(name -> name.type != Mention.Type.RELIGION);
    }

    Set<String> modifiers(Draft draft) {
        return modifiers.computeIfAbsent(draft, this::modifiersOf);
    }

    private Set<String> modifiersOf(Draft draft) {
        Set<String> found = new HashSet<>();
        for (int i = draft.words.begin(); i < draft.words.end(); i++) {
            String upos = tree.upos(i);
            if (i != draft.head
                    && (upos.equals("ADJ") || upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("VERB"))) {
                found.add(tree.lemma(i));
            }
        }
        return found;
    }
}
