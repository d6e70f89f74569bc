package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Mention;

/** The drafts of a report in order, and where to find them. */
final class Board {

    final Tree tree;
    final List<Draft> drafts;
    private final Map<Integer, Draft> byHead = new HashMap<>();
    private final Map<Draft, Integer> places = new HashMap<>();

    Board(Tree tree, List<Draft> drafts) {
        this.tree = tree;
        this.drafts = List.copyOf(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            byHead.put(drafts.get(i).head, drafts.get(i));
            places.put(drafts.get(i), i);
        }
        for (Draft draft : drafts) {
            for (int i = draft.words.begin(); draft.isName() && i < draft.words.end(); i++) {
                byHead.putIfAbsent(i, draft);
            }
        }
    }

    /** The mention that a word heads, or the name it stands in. */
    Optional<Draft> at(int head) {
        return Optional.ofNullable(byHead.get(head));
    }

    /** Whether a word stands in a name. */
    boolean isNamed(int word) {
        Draft draft = byHead.get(word);
        return draft != null && draft.isName();
    }

    /** Where among all mentions one stands. */
    int place(Draft draft) {
        return places.getOrDefault(draft, 0);
    }

    List<Draft> names(Mention.Type... types) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.isName() && List.of(types).contains(draft.type)) {
                found.add(draft);
            }
        }
        return found;
    }

    String text(Draft draft) {
        return tree.layout().characters(draft.words).of(tree.layout().text());
    }

    /** Links two mentions if their chains can be one. */
    boolean link(Draft a, Draft b) {
        if (a.chain() == b.chain()) {
            return true;
        }
        if (!a.chain().agrees(b.chain())) {
            return false;
        }
        Chain.merge(a.chain(), b.chain());
        return true;
    }
}
