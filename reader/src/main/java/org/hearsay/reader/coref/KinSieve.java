package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whom "his father" means where the report has called him that one's son: a tie of kin told from one end names the relative
 * told of from the other. Only where exactly one person with a name fits.
 */
final class KinSieve {

    /** Somebody with a name was called the relative of an owner. */
    private record Tie(Draft owner, String noun, Draft relative) {}

    private final Lexicon lexicon;

    KinSieve(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Board board, Described described) {
        List<Tie> ties = new ArrayList<>();
        for (Draft draft : board.drafts) {
            owner(described, draft).ifPresent(owner -> ties.add(new Tie(owner, draft.lemma, draft)));
        }
        for (Tie tie : ties) {
            if (!tie.relative.chain().isNamed()) {
                meant(tie, ties).ifPresent(found -> board.link(found, tie.relative));
            }
        }
    }

    private Optional<Draft> owner(Described described, Draft draft) {
        return draft.isNominal()
                        && !draft.plural
                        && !lexicon.kinInverse(draft.lemma).isEmpty()
                ? described.possessor(draft)
                : Optional.empty();
    }

    private Optional<Draft> meant(Tie open, List<Tie> ties) {
        Set<String> wanted = lexicon.kinInverse(open.noun);
        Set<Chain> fitting = new HashSet<>();
        Optional<Draft> found = Optional.empty();
        for (Tie tie : ties) {
            Chain candidate = tie.owner.chain();
            if (wanted.contains(tie.noun)
                    && tie.relative.chain() == open.owner.chain()
                    && candidate.isNamed()
                    && candidate.agrees(open.relative.chain())) {
                fitting.add(candidate);
                found = Optional.of(tie.owner);
            }
        }
        return fitting.size() == 1 ? found : Optional.empty();
    }
}
