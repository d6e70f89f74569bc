package org.hearsay.reader.coref;

import java.util.Optional;
import org.hearsay.core.Entity;

/** What the noun of a relative beside a name tells of the one named. */
final class Kinship {

    private static final int FAR = 6;
    private static final String IN_LAW = "-in-law";
    private static final int IN_LAW_WORDS = 4;

    private Kinship() {}

    /** The end of a noun's words: after "-in-law", which is cut into words, or right after the noun. */
    static int end(Tree tree, int noun) {
        return isInLaw(tree, noun + 1) ? noun + 1 + IN_LAW_WORDS : noun + 1;
    }

    /** Whether a word belongs to the "-in-law" of a noun before it. */
    static boolean isOfInLaw(Tree tree, int word) {
        return word > 3 && isInLaw(tree, word - IN_LAW_WORDS + 1) && tree.isNoun(word - IN_LAW_WORDS);
    }

    /** A noun's lemma, "-in-law" with it. */
    static String lemma(Tree tree, int noun) {
        return isInLaw(tree, noun + 1) ? tree.lemma(noun) + IN_LAW : tree.lemma(noun);
    }

    private static boolean isInLaw(Tree tree, int from) {
        if (from + IN_LAW_WORDS > tree.size() || from < 0) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < from + IN_LAW_WORDS; i++) {
            words.append(tree.lower(i));
        }
        return words.toString().equals(IN_LAW) || words.toString().equals(IN_LAW + "s");
    }

    /** The gender of one who is named right after a noun for a relative: "their mother, Leila Adel". */
    static Optional<Entity.Gender> calledBy(Tree tree, Draft name, Lexicon lexicon) {
        int noun = Titles.kinNoun(tree, name);
        return noun >= 0 && lexicon.isKin(tree.lemma(noun)) && !tree.xpos(noun).endsWith("S")
                ? lexicon.noun(tree.lemma(noun)).flatMap(Lexicon.Noun::gender)
                : Optional.empty();
    }

    /** The gender of one whose relative is told of: the Adel of "Adel's wife" and of "the widow of Adel" is a man. */
    static Optional<Entity.Gender> owning(Tree tree, Draft name, Lexicon lexicon) {
        int noun = owned(tree, name);
        return noun < 0 ? Optional.empty() : lexicon.relativesOf(lemma(tree, noun));
    }

    private static int owned(Tree tree, Draft name) {
        int next = name.words.end();
        int before = name.words.begin() - 1;
        if (next + 1 < tree.size() && tree.xpos(next).equals("POS")) {
            int noun = -1;
            for (int i = next + 1; i < tree.size() && i - next < FAR && isOfPhrase(tree, i); i++) {
                noun = tree.isNoun(i) ? i : noun;
            }
            return noun;
        }
        return before > 0 && tree.lower(before).equals("of") && tree.isNoun(before - 1) ? before - 1 : -1;
    }

    private static boolean isOfPhrase(Tree tree, int word) {
        return switch (tree.upos(word)) {
            case "ADJ", "NUM", "NOUN", "X" -> true;
            default -> tree.text(word).equals("-");
        };
    }
}
