package org.hearsay.reader.claim;

import java.util.Set;
import org.hearsay.reader.coref.Tree;

/**
 * What tells the reader who somebody is, between commas after a name, is no part of what a speaker is reported to say: "Adel, the
 * first envoy to leave the palace, is in Dovrast, a friend said". Told from the tree, or else from the words.
 */
final class Asides {

    private static final int CLIMB = 5;
    private static final int LONGEST = 25;
    private static final Set<String> OPENERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "one", "who", "whose");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "where", "which");

    private final Tree tree;

    Asides(Tree tree) {
        this.tree = tree;
    }

    /** Whether a word stands in such an aside, and not in quotation marks. */
    boolean holds(int word) {
        return !tree.isQuoted(word) && (byTree(word) || byWords(word) || inRelative(word));
    }

    /** Whether nothing but words stands between a word and the relative pronoun that a comma and a name stand before: "Dovrast, where …". */
    private boolean inRelative(int word) {
        int at = word;
        while (at > 1
                && word - at < LONGEST
                && !tree.text(at).equals(",")
                && tree.sentence(at) == tree.sentence(word)) {
            at--;
        }
        return tree.text(at).equals(",")
                && at < word
                && tree.upos(at - 1).equals("PROPN")
                && RELATIVES.contains(tree.lower(at + 1));
    }

    private boolean byTree(int word) {
        int at = word;
        for (int step = 0; at >= 0 && step < CLIMB; step++) {
            int head = tree.head(at);
            boolean aside = head >= 0
                    && head < at
                    && tree.is(at, "appos", "acl:relcl")
                    && tree.upos(head).equals("PROPN")
                    && comma(head + 1, at) >= 0;
            if (aside) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** Whether commas close in a word, a name stands before the first and an article after it, and no clause between. */
    private boolean byWords(int word) {
        int begin = word;
        while (begin > 1 && word - begin < LONGEST && isWithin(begin, word)) {
            begin--;
        }
        int end = word + 1;
        while (end < tree.size() && end - word < LONGEST && isWithin(end, word)) {
            end++;
        }
        boolean closed = begin > 0
                && end < tree.size()
                && tree.sentence(begin - 1) == tree.sentence(word)
                && tree.text(begin).equals(",")
                && tree.text(end).equals(",");
        return closed
                && tree.upos(begin - 1).equals("PROPN")
                && OPENERS.contains(tree.lower(begin + 1))
                && begin + 1 < word;
    }

    private boolean isWithin(int at, int word) {
        return !tree.text(at).equals(",")
                && tree.sentence(at) == tree.sentence(word)
                && (at == word || !tree.isFinite(at));
    }

    private int comma(int from, int to) {
        for (int w = from; w < to; w++) {
            if (tree.text(w).equals(",")) {
                return w;
            }
        }
        return -1;
    }
}
