package org.hearsay.reader.coref;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;

/** Links a noun to the subject it describes: "she is a general", "she is a general in the Guard and a friend of the king". */
final class Copulas {

    private static final Set<String> BE =
            Set.of("is", "was", "'s", "’s", "'m", "’m", "am", "are", "were", "'re", "’re", "remains", "became");
    private static final Set<String> STILL =
            Set.of("also", "still", "now", "once", "currently", "then", "himself", "herself");
    private static final Set<String> UNSURE = Set.of(
            "not", "n't", "n’t", "never", "would", "could", "may", "might", "should", "can", "will", "wo", "'d", "’d",
            "if");

    private final Board board;
    private final Tree tree;
    private final Map<Integer, Draft> byEnd = new HashMap<>();
    private final Map<Integer, Draft> described = new HashMap<>();

    Copulas(Board board) {
        this.board = board;
        tree = board.tree;
        for (Draft draft : board.drafts) {
            byEnd.merge(draft.words.end(), draft, (a, b) -> a.words.begin() <= b.words.begin() ? a : b);
        }
    }

    void apply(Draft draft) {
        Chunk chunk = Chunk.of(tree, draft.head);
        boolean describes = draft.isNominal()
                && (chunk.determiner() < 0
                        ? !draft.plural
                        : !tree.lower(chunk.determiner()).equals("no"))
                && (draft.type == Mention.Type.PERSON || draft.isCollective());
        if (describes) {
            subject(draft, chunk)
                    .or(() -> shared(draft, chunk))
                    .filter(found -> found.plural == draft.plural && !found.lemma.equals("it"))
                    .filter(found -> board.link(found, draft))
                    .ifPresent(found -> described.put(draft.head, found));
        }
    }

    private Optional<Draft> subject(Draft draft, Chunk chunk) {
        int be = chunk.begin() - 1;
        while (be > 0 && STILL.contains(tree.lower(be))) {
            be--;
        }
        if (be <= 0
                || !BE.contains(tree.lower(be))
                || tree.sentence(be) != tree.sentence(draft.head)
                || tree.xpos(be).equals("POS")) {
            return Optional.empty();
        }
        Draft near = byEnd.get(be);
        boolean wished = tree.lower(be).equals("were") && !draft.plural;
        if (wished) {
            return Optional.empty();
        }
        if (near != null && tree.sentence(near.head) == tree.sentence(be)) {
            return Optional.of(near);
        }
        boolean unsure = tree.has(draft.head, child -> UNSURE.contains(tree.lower(child)));
        int subject = tree.child(draft.head, "nsubj");
        return subject < 0 || unsure || subject > be ? Optional.empty() : board.at(subject);
    }

    /** The subject of the noun that "and" joins this one to; two nouns with articles may yet be two people where no subject is. */
    private Optional<Draft> shared(Draft draft, Chunk chunk) {
        boolean joined = draft.type == Mention.Type.PERSON
                && chunk.determiner() >= 0
                && tree.is(draft.head, "conj")
                && tree.child(draft.head, "nsubj") < 0;
        return joined ? Optional.ofNullable(described.get(tree.head(draft.head))) : Optional.empty();
    }
}
