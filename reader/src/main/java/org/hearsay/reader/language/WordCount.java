package org.hearsay.reader.language;

import java.util.Locale;
import java.util.Set;
import org.hearsay.core.ResourceLines;

/**
 * The words of a text, counted.
 *
 * @param all words of Latin letters
 * @param english those among them that hold English sentences together
 * @param capitals those that begin with a capital and go on in small letters
 * @param latin letters of the Latin script
 * @param other letters of other scripts
 */
record WordCount(int all, int english, int capitals, int latin, int other) {

    private static final Set<String> FUNCTION_WORDS =
            Set.copyOf(ResourceLines.of(WordCount.class, "function-words.txt"));

    static WordCount of(String text) {
        int all = 0;
        int english = 0;
        int capitals = 0;
        int latin = 0;
        int other = 0;
        int begin = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean isLatin = isLatin(c);
            latin += isLatin ? 1 : 0;
            other += !isLatin && Character.isLetter(c) ? 1 : 0;
            if (isLatin || begin >= 0 && (c == '\'' || c == '’')) {
                begin = begin < 0 ? i : begin;
            } else if (begin >= 0) {
                String word = text.substring(begin, i);
                all++;
                english += FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
                capitals += isCapitalised(word) ? 1 : 0;
                begin = -1;
            }
            i += Character.charCount(c);
        }
        return new WordCount(all, english, capitals, latin, other);
    }

    double shareOfEnglish() {
        return (double) english / Math.max(1, all);
    }

    double shareOfCapitals() {
        return (double) capitals / Math.max(1, all);
    }

    private static boolean isLatin(int c) {
        return c < 0x80
                ? c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
                : Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || Character.isLowerCase(word.charAt(word.length() - 1)));
    }
}
