package org.hearsay.reader.coref;

import java.util.Optional;
import org.hearsay.core.Mention;

/** Links whose the second of two is to the first: in "the mayor met Karim Adel and his wife" she is Adel's. */
final class Companions {

    private final Board board;
    private final Tree tree;

    Companions(Board board) {
        this.board = board;
        tree = board.tree;
    }

    void apply() {
        for (Draft draft : board.drafts) {
            if (draft.isPronoun()) {
                first(draft).ifPresent(name -> board.link(name, draft));
            }
        }
    }

    /** The name before "and" and a possessive pronoun whose noun the tree joins to it. */
    private Optional<Draft> first(Draft pronoun) {
        int noun = tree.head(pronoun.head);
        boolean second = tree.xpos(pronoun.head).equals("PRP$")
                && pronoun.head > 1
                && tree.lower(pronoun.head - 1).equals("and")
                && noun > pronoun.head
                && tree.is(noun, "conj");
        return Optional.of(noun)
                .filter(found -> second)
                .flatMap(found -> board.at(tree.head(found)))
                .filter(name -> name.isName()
                        && name.type == Mention.Type.PERSON
                        && name.words.end() == pronoun.head - 1
                        && name.chain().isOfSexOf(pronoun.chain()));
    }
}
