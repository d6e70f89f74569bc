package org.hearsay.reader.coref;

import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.core.Span;

/** The mention that a source is: its first noun phrase, or the name that a title in front of it belongs to. */
final class Sources {

    private static final Set<String> ENDS = Set.of(",", "who", "whose", "which", "that", ";", "—", "–", "(", "and");

    private Sources() {}

    /**
     * The word that heads a source: "a [source] close to the regime", "Secretary of State Jane [Roe]".
     *
     * @param named whether a word stands in a name
     */
    static int head(Tree tree, Span range, IntPredicate named) {
        int first = range.begin();
        while (first < range.end() && !isNominal(tree, first)) {
            first++;
        }
        int last = first;
        while (last + 1 < range.end() && !isPossessor(tree, last)) {
            int next = last + 1;
            while (next < range.end()
                    && (tree.upos(next).equals("ADJ") || tree.text(next).equals("-"))) {
                next++;
            }
            if (next == range.end() || !isNominal(tree, next)) {
                break;
            }
            last = next;
        }
        if (first == range.end()) {
            return tree.top(range);
        }
        if (isPossessor(tree, last) && last + 2 < range.end()) {
            return head(tree, new Span(last + 2, range.end()), named);
        }
        if (Titles.isTitleOf(tree, last, named)) {
            int name = last + 2;
            while (!named.test(name)) {
                name++;
            }
            return name < range.end() ? name : last;
        }
        int top = tree.top(range);
        return named.test(last) || top < first || top > last ? last : top;
    }

    /** The words of a source up to a comma, relative clause or conjunct. */
    static Span phrase(Tree tree, Span range, int head) {
        int end = head + 1;
        while (end < range.end() && !ENDS.contains(tree.lower(end))) {
            end++;
        }
        return new Span(Math.min(range.begin(), head), end);
    }

    private static boolean isPossessor(Tree tree, int word) {
        return word + 1 < tree.size()
                && (tree.xpos(word + 1).equals("POS") || tree.text(word + 1).matches("['’]s"));
    }

    private static boolean isNominal(Tree tree, int word) {
        boolean pronoun = tree.upos(word).equals("PRON") && !tree.xpos(word).endsWith("$");
        return tree.isNoun(word) || pronoun;
    }
}
