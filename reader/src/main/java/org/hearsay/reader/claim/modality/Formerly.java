package org.hearsay.reader.claim.modality;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.reader.claim.frame.Frame.Form;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/**
 * Finds the word by which somebody was something and is no more, where trees hang it on the name or on another word of the title: the
 * "former" of "former Naldian prime minister Idris Hale".
 */
final class Formerly {

    private final Effects effects;

    Formerly(Effects effects) {
        this.effects = effects;
    }

    /** The word, if a state is told by a noun with such a word before it. */
    Optional<Integer> of(Draft draft, Tree tree) {
        if (draft.by().form() != Form.NOUN || !draft.frame().kind().isState()) {
            return Optional.empty();
        }
        Chunk chunk = Chunk.of(tree, draft.trigger());
        int first = Math.max(chunk.begin(), chunk.determiner() + 1);
        return IntStream.range(first, draft.trigger())
                .filter(word -> tree.upos(word).equals("ADJ")
                        && tree.head(word) >= draft.words().begin())
                .filter(word -> effects.of("adjective", tree.lower(word))
                        .filter(Effect.PAST::equals)
                        .isPresent())
                .boxed()
                .findFirst();
    }
}
