package org.hearsay.reader.coref;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.name.Table;

/** How far the noun phrase of a head noun reaches: what describes it, but no relative clause, apposition or second conjunct. */
public final class NounPhrase {

    private static final int LONGEST = 40;
    private static final Set<String> TELLING_OF = Table.words(NounPhrase.class, "telling-of.txt");
    private static final String[] OWN = {"amod", "nmod", "flat", "acl", "fixed", "goeswith", "obl:unmarked"};
    private static final String[] NEVER = {"acl:relcl", "appos", "parataxis", "punct", "cc", "conj", "discourse"};

    private final Tree tree;

    public NounPhrase(Tree tree) {
        this.tree = tree;
    }

    /** The words of the phrase: without a gap, and with its head. */
    public Span of(int head) {
        boolean pronoun = tree.xpos(head).equals("PRP") || tree.xpos(head).equals("WP");
        int begin = pronoun ? head : Chunk.of(tree, head).begin();
        int end = isBlamed(head) ? withOfButLast(head) : withOf(head);
        int blame = isBlamed(head) && end < tree.size() && tree.lower(end).equals("of") ? end : -1;
        int[] children = tree.children(head).toArray();
        for (int child : children) {
            boolean time = tree.mention(child).equals("time");
            boolean blames = blame >= 0 && child > blame && tree.has(child, word -> word == blame);
            if (!blames && isOwn(child, head) && !time) {
                Span reach = reach(child, head);
                boolean joins = reach.begin() == end || isPassed(end, reach.begin());
                end = joins && reach.end() - begin <= LONGEST ? Math.max(end, uncut(end, reach.end())) : end;
            }
        }
        while (end - 1 > head && tree.is(end - 1, "punct", "cc")) {
            end--;
        }
        return new Span(begin, end);
    }

    /** Whether a child describes its noun from behind; of what stands right after it, adjectives, and participles after many. */
    private boolean isOwn(int child, int head) {
        boolean next = tree.is(child, "amod") || tree.xpos(head).equals("NNS") && tree.is(child, "acl");
        return child > head && (child > head + 1 || next) && tree.is(child, OWN) && !tree.is(child, NEVER);
    }

    /** The words of a clause that has no subject of its own, from its verb on: "holding the city of Rabat". */
    public Span clause(int verb) {
        int end = uncut(verb + 1, Math.min(reach(verb, verb).end(), verb + LONGEST));
        while (end - 1 > verb && tree.xpos(end - 1).equals("IN")) {
            end--;
        }
        return new Span(verb, end);
    }

    /** Whether somebody is the object of a verb that tells "of" what: "accused the regime of atrocities", "warned them of a raid". */
    private boolean isBlamed(int head) {
        return tree.is(head, "obj", "iobj", "obl")
                && tree.head(head) >= 0
                && TELLING_OF.contains(tree.lemma(tree.head(head)));
    }

    /** The end of the phrases with "of" but the last, which is the verb's unless another "of" follows. */
    private int withOfButLast(int head) {
        int end = withOf(head);
        if (end < tree.size() && tree.lower(end).equals("of")) {
            return end;
        }
        int last = end - 1;
        while (last > head && !tree.lower(last).equals("of")) {
            last--;
        }
        return last > head ? last : end;
    }

    /** The end of "town of Rabat", told from the words: the noun phrases that "of" joins to a head come with it. */
    private int withOf(int head) {
        int end = Kinship.end(tree, head);
        while (end + 1 < tree.size()
                && end - head < LONGEST / 2
                && tree.lower(end).equals("of")
                && tree.sentence(end) == tree.sentence(head)) {
            int word = end + 1;
            while (word < tree.size() && tree.sentence(word) == tree.sentence(head) && isBeforeNoun(word)) {
                word++;
            }
            int noun = word;
            while (noun < tree.size() && tree.sentence(noun) == tree.sentence(head) && isNoun(noun)) {
                noun++;
            }
            if (noun == word) {
                return end;
            }
            end = possessed(noun, head);
        }
        return end;
    }

    /** The end of "Naldia's president Osric Adel" from the end of its possessor; a possessor without a noun after it stays out. */
    private int possessed(int end, int head) {
        int noun = end;
        while (noun + 1 < tree.size()
                && tree.xpos(noun).equals("POS")
                && tree.sentence(noun + 1) == tree.sentence(head)) {
            int next = noun + 1;
            while (next < tree.size() && tree.sentence(next) == tree.sentence(head) && isBeforeNoun(next)) {
                next++;
            }
            int last = next;
            while (last < tree.size() && tree.sentence(last) == tree.sentence(head) && isNoun(last)) {
                last++;
            }
            if (last == next) {
                return noun;
            }
            noun = last;
        }
        return noun;
    }

    private boolean isNoun(int word) {
        return tree.isNoun(word) && !tree.mention(word).equals("time");
    }

    private boolean isBeforeNoun(int word) {
        return switch (tree.upos(word)) {
            case "DET", "ADJ", "NUM" -> true;
            default -> tree.xpos(word).equals("PRP$");
        };
    }

    /** Where a comma or a finite verb says that a tree reaches too far. */
    private int uncut(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tree.xpos(i).equals(",") || tree.isFinite(i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether nothing but hyphens and quotation marks stands between two words of a phrase. */
    private boolean isPassed(int from, int to) {
        if (to - from > 2 || to <= from) {
            return to == from;
        }
        for (int i = from; i < to; i++) {
            if (!"-–\"“”'‘’".contains(tree.text(i))) {
                return false;
            }
        }
        return true;
    }

    /** The stretch around {@code word} that stands in its subtree on its own side of {@code head}, relative clauses left out. */
    private Span reach(int word, int head) {
        int begin = word;
        int end = word + 1;
        Deque<Integer> open = new ArrayDeque<>();
        open.push(word);
        int steps = 0;
        while (!open.isEmpty() && steps++ < 3 * LONGEST) {
            int next = open.pop();
            begin = Math.min(begin, next);
            end = Math.max(end, next + 1);
            tree.children(next)
                    .filter(child -> !tree.mention(child).equals("time")
                            && !tree.is(child, "acl:relcl", "appos", "parataxis", "punct")
                            && (child < head) == (word < head))
                    .forEach(open::push);
        }
        return new Span(begin, end);
    }
}
