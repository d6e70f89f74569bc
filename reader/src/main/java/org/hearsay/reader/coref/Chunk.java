package org.hearsay.reader.coref;

import java.util.Set;

/**
 * A noun with what stands right before it, told from parts of speech alone, which are surer than trees: "Adel's late father",
 * "the opposition leader".
 *
 * @param begin the first word
 * @param determiner its article, demonstrative or possessor, -1 if it has none
 * @param possessor the word that heads whose it is, -1 if it is nobody's
 */
public record Chunk(int begin, int determiner, int possessor) {

    private static final int LONGEST = 16;
    private static final Set<String> LEAST = Set.of("least", "most");
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Set<String> CLITICS = Set.of("'", "’", "'s", "’s");
    private static final Set<String> ALL = Set.of("all", "both", "half", "such");

    public static Chunk of(Tree tree, int head) {
        int begin = head;
        while (begin > 0 && head - begin < LONGEST && tree.sentence(begin - 1) == tree.sentence(head)) {
            int before = begin - 1;
            if (isDeterminer(tree, before)) {
                boolean all = before > 0
                        && ALL.contains(tree.lower(before - 1))
                        && tree.sentence(before - 1) == tree.sentence(head);
                return new Chunk(all ? before - 1 : before, before, isPossessive(tree, before) ? before : -1);
            }
            if (isClitic(tree, before) && before > 0 && isNoun(tree, before - 1)) {
                return new Chunk(of(tree, before - 1).begin(), before - 1, before - 1);
            }
            if (!describes(tree, before, begin)) {
                break;
            }
            begin = before;
        }
        while (begin < head
                && (isMark(tree, begin)
                        || begin > 0 && tree.lower(begin - 1).equals("at") && LEAST.contains(tree.lower(begin))
                        || tree.upos(begin).equals("ADV")
                                && !tree.upos(begin + 1).equals("ADJ"))) {
            begin++;
        }
        return new Chunk(begin, -1, -1);
    }

    private static boolean describes(Tree tree, int word, int next) {
        if (tree.mention(word).equals("time") && !tree.text(next).equals("-")) {
            return false;
        }
        return switch (tree.upos(word)) {
            case "ADJ", "NUM", "NOUN", "PROPN", "SYM" -> true;
            case "ADV" ->
                tree.upos(next).equals("ADJ")
                        || tree.upos(next).equals("VERB")
                        || tree.text(next).equals("-");
            case "VERB" ->
                (tree.xpos(word).equals("VBN") || tree.xpos(word).equals("VBG")) && tree.is(word, "amod", "compound");
            case "CCONJ" ->
                tree.upos(next).equals("ADJ") && word > 0 && tree.upos(word - 1).equals("ADJ");
            case "PUNCT" -> isMark(tree, word) && (!DASHES.contains(tree.text(word)) || isTight(tree, word));
            default -> tree.text(word).equals("-") && isTight(tree, word);
        };
    }

    /** Whether no space follows a word, as in "port-city", not "PORTO - Nine". */
    private static boolean isTight(Tree tree, int word) {
        return tree.layout().words().get(word).end()
                == tree.layout().words().get(word + 1).begin();
    }

    private static boolean isMark(Tree tree, int word) {
        return "-–\"“”'‘’".contains(tree.text(word));
    }

    private static boolean isNoun(Tree tree, int word) {
        return tree.isNoun(word);
    }

    private static boolean isClitic(Tree tree, int word) {
        return tree.xpos(word).equals("POS") || CLITICS.contains(tree.text(word)) && tree.is(word, "case");
    }

    private static boolean isDeterminer(Tree tree, int word) {
        return tree.upos(word).equals("DET") || isPossessive(tree, word);
    }

    private static boolean isPossessive(Tree tree, int word) {
        return tree.xpos(word).equals("PRP$") || tree.xpos(word).equals("WP$");
    }

    /** Whether it says that what it stands for is known: "the", "this", "that" or a possessor. */
    public boolean isDefinite(Tree tree) {
        return possessor >= 0
                || determiner >= 0
                        && switch (tree.lower(determiner)) {
                            case "the", "this", "that", "these", "those" -> true;
                            default -> false;
                        };
    }
}
