package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which words a phrase has, as far as descriptions are compared by them. */
final class Phrase {

    /** Marks that are part of a word, but not of its ends. */
    private static final String MARKS = ",.'-";

    private Phrase() {}

    /** All its words in small letters, without a genitive's ending. */
    static List<String> words(String phrase) {
        String plain = phrase.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s", "");
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= plain.length(); ) {
            int letter = at < plain.length() ? plain.codePointAt(at) : ' ';
            int next = at + Character.charCount(letter);
            if (!isOfWord(letter)) {
                addBare(plain, begin, at, words);
                begin = next;
            }
            at = next;
        }
        return words;
    }

    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || MARKS.indexOf(letter) >= 0;
    }

    private static void addBare(String text, int from, int to, List<String> words) {
        int begin = from;
        int end = to;
        while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (begin < end) {
            words.add(text.substring(begin, end));
        }
    }

    /** The words but for small ones. */
    static List<String> telling(String phrase) {
        return words(phrase).stream().filter(word -> !WordClass.EMPTY.has(word)).toList();
    }

    /** Whether a phrase is about somebody who is known already: "the minister", "their minister". */
    static boolean isDefinite(String phrase) {
        List<String> words = words(phrase);
        return !words.isEmpty() && WordClass.DEFINITE.has(words.getFirst());
    }

    /** Whether a phrase is about some of many: "other pilots", "several pilots". */
    static boolean isSome(String phrase) {
        return words(phrase).stream().anyMatch(WordClass.SOME::has);
    }

    /** A noun in the singular, by the rules of spelling. */
    static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.equals("children")) {
            return "child";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
