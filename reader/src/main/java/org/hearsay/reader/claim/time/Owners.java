package org.hearsay.reader.claim.time;

import java.util.BitSet;
import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.time.TimeWords.Sense;
import org.hearsay.reader.coref.Tree;

/** Which word a time expression dates. */
final class Owners {

    private static final int HIGHEST = 8;

    private final Tree tree;
    private final TimeWords senses;
    private final BitSet triggers;

    /** @param triggers the words that make claims */
    Owners(Tree tree, TimeWords senses, BitSet triggers) {
        this.tree = tree;
        this.senses = senses;
        this.triggers = triggers;
    }

    /**
     * The verb, or the noun that makes a claim, which an expression hangs on; what stands before its noun dates that alone.
     *
     * @param before the expressions that were read already
     */
    int of(Span words, List<Dated> before) {
        int at = tree.top(words);
        int noun = tree.head(at);
        if (noun >= words.end()
                && tree.is(at, "nmod:poss", "compound", "amod", "nummod")
                && tree.upos(noun).equals("NOUN")) {
            return noun;
        }
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            int head = participle(tree.head(at), words);
            if (head >= 0 && (triggers.get(head) || tree.isPredicate(head))) {
                return nearest(joined(head, words, before), words);
            }
            at = head;
        }
        return -1;
    }

    /** "a statement issued late on Tuesday": the participle right before a time that the tree hangs on its noun. */
    private int participle(int head, Span words) {
        int last = words.begin() - 1;
        while (last > head && tree.upos(last).matches("ADP|ADV")) {
            last--;
        }
        return head >= 0 && last > head && tree.is(last, "acl") && tree.head(last) == head ? last : head;
    }

    /** "rose in 1998, fell in 2004 and …": a verb that is dated already leaves a later time to the verb joined to it before that. */
    private int joined(int owner, Span words, List<Dated> before) {
        int last = tree.children(owner, "conj")
                .filter(verb -> verb < words.begin() && tree.upos(verb).equals("VERB"))
                .max()
                .orElse(owner);
        boolean dated = before.stream()
                .anyMatch(time -> time.owner() == owner && time.words().end() <= last);
        return dated ? last : owner;
    }

    /** "beaten before being deported last week": a time after such a clause is the clause's. */
    private int nearest(int owner, Span words) {
        return tree.children(owner, "advcl")
                .filter(clause -> owner < clause
                        && clause < words.begin()
                        && tree.upos(clause).equals("VERB"))
                .filter(clause -> tree.children(clause, "mark")
                        .anyMatch(mark -> senses.of("order", tree.lower(mark))
                                .filter(sense -> sense == Sense.BEFORE || sense == Sense.AFTER || sense == Sense.SINCE)
                                .isPresent()))
                .max()
                .orElse(owner);
    }
}
