package org.hearsay.ledger.origin;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.hearsay.core.Span;

/**
 * The words of a report as copies of it are looked for: without case and punctuation, and without lines that are page furniture.
 * A word is known by its hash; that six words in a row have the hashes of six others is no chance that ever comes. Words inside
 * quotation marks are marked, since two reports that quote one speaker share his words and no copy.
 */
final class Wording {

    /** A quotation that has not been closed after so many words was never one, or its end is lost. */
    private static final int LONGEST_QUOTATION = 150;

    private final int[] words;
    private final int[] begins;
    private final int[] ends;
    private final BitSet quoted;

    private Wording(int[] words, int[] begins, int[] ends, BitSet quoted) {
        this.words = words;
        this.begins = begins;
        this.ends = ends;
        this.quoted = quoted;
    }

    static Wording of(String text) {
        return new Words().of(text);
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** The hash of a word. */
    int word(int number) {
        return words[number];
    }

    boolean isQuoted(int number) {
        return quoted.get(number);
    }

    /** Where a row of words stands in the text. */
    Span span(int first, int last) {
        return new Span(begins[first], ends[last]);
    }

    /** Takes the words of a text one by one. */
    private static final class Words {

        private int[] words = new int[512];
        private int[] begins = new int[512];
        private int[] ends = new int[512];
        private final BitSet quoted = new BitSet();
        private int size;

        /** The number of the word in the quotation it stands in; 0 outside of one. */
        private int inQuotation;

        Wording of(String text) {
            for (int begin = 0; begin < text.length(); ) {
                int newline = text.indexOf('\n', begin);
                int end = newline < 0 ? text.length() : newline;
                line(text, begin, end);
                begin = end + 1;
            }
            return new Wording(
                    Arrays.copyOf(words, size), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), quoted);
        }

        private void line(String text, int begin, int end) {
            boolean furniture = Furniture.is(text.substring(begin, end));
            int start = -1;
            for (int i = begin; i <= end; i++) {
                if (i < end && Character.isLetterOrDigit(text.charAt(i))) {
                    start = start < 0 ? i : start;
                    continue;
                }
                if (start >= 0) {
                    inQuotation = inQuotation > 0 && inQuotation <= LONGEST_QUOTATION ? inQuotation + 1 : 0;
                    if (!furniture) {
                        add(text.substring(start, i), start, i);
                    }
                    start = -1;
                }
                if (i < end) {
                    mark(text, i, begin, end);
                }
            }
        }

        private void add(String word, int begin, int end) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                begins = Arrays.copyOf(begins, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            words[size] = word.toLowerCase(Locale.ROOT).hashCode();
            begins[size] = begin;
            ends[size] = end;
            quoted.set(size, inQuotation > 0);
            size++;
        }

        /** A quotation mark tells by the blanks about it whether it opens or closes. */
        private void mark(String text, int at, int begin, int end) {
            boolean blankBefore =
                    at == begin || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
            boolean blankAfter = at + 1 >= end || Character.isWhitespace(text.charAt(at + 1));
            switch (text.charAt(at)) {
                case '“' -> inQuotation = blankAfter ? 0 : 1;
                case '”' -> inQuotation = 0;
                case '"' -> inQuotation = blankBefore && !blankAfter ? 1 : 0;
                default -> {}
            }
        }
    }
}
