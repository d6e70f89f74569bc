package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.Span;

/**
 * Finds where sentences end in a paragraph of words: at a full stop, question or exclamation mark, with the quotation marks and
 * brackets that close behind it, when what follows can begin a sentence. An abbreviation ends one only before a word
 * that opens sentences ("the U.S. The …") and never when it is a title ("Gen. Ruslak" is one name). A byline that runs on into the
 * text ends with its house.
 */
public final class SentenceSplitter {

    private static final Pattern FINAL = Pattern.compile("[.?!…]+|[:][.?]|\\?!");
    private static final Pattern CLOSER = Pattern.compile("[\"”’'»)\\]]|''");
    private static final Pattern ITEM = Pattern.compile("\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2}){0,3}\\.|P\\.?S\\.");
    private static final Pattern NOTE = Pattern.compile("\\p{Nd}+|\\.{3}|…");
    private static final Pattern ABBREVIATED = Pattern.compile(".*\\p{L}\\.");

    private static final Pattern DASH = Pattern.compile("--?|–|—");
    private static final int LATEST_DATELINE = 60;

    private final Set<String> titles = WordList.of("titles.txt");
    private final Set<String> openers = WordList.of("openers.txt");
    private final RunOnByline bylines;

    SentenceSplitter(Houses houses) {
        bylines = new RunOnByline(houses);
    }

    /** Cuts one paragraph's words into sentences: each is the index of its first word and the index after its last. */
    public List<Span> sentences(String text, List<Span> words) {
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            int byline = bylines.end(text, words, i);
            if (byline > i) {
                if (begin < i) {
                    sentences.add(new Span(begin, i));
                }
                sentences.add(new Span(i, byline));
                begin = byline;
                i = byline - 1;
                continue;
            }
            int end = endAfter(text, words, i);
            if (end > 0 && end < words.size() && isItemNumber(text, words.subList(begin, end))) {
                i = end - 1;
            } else if (end > 0) {
                sentences.add(new Span(begin, end));
                begin = end;
                i = end - 1;
            }
        }
        if (begin < words.size()) {
            sentences.add(new Span(begin, words.size()));
        }
        return sentences;
    }

    /** Whether a dash ends a dateline, which is no part of the sentence after it: "KAROS (Orvel Press) -". */
    private static boolean endsDateline(String text, List<Span> words, int i) {
        boolean closed = i > 2
                && i < LATEST_DATELINE
                && i + 1 < words.size()
                && DASH.matcher(words.get(i).of(text)).matches()
                && words.get(i - 1).of(text).equals(")");
        for (int j = i - 2; closed && j > 0 && i - j < 7; j--) {
            String word = words.get(j).of(text);
            if (word.equals("(")) {
                return j < i - 2
                        && !Character.isLowerCase(words.get(i + 1).of(text).codePointAt(0));
            }
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** The index after the sentence that word {@code i} ends, or 0 if it ends none. */
    private int endAfter(String text, List<Span> words, int i) {
        if (endsDateline(text, words, i)) {
            return i + 1;
        }
        if (!mayEnd(text.charAt(words.get(i).end() - 1))) {
            return 0;
        }
        String word = words.get(i).of(text);
        boolean isFinal = FINAL.matcher(word).matches();
        if (!isFinal && !ABBREVIATED.matcher(word).matches() || titles.contains(word)) {
            return 0;
        }
        int end = i + 1;
        while (end < words.size()
                && CLOSER.matcher(words.get(end).of(text)).matches()
                && words.get(end).begin() == words.get(end - 1).end()) {
            end++;
        }
        end = afterNotes(text, words, end);
        if (end == words.size()) {
            return end;
        }
        String next = words.get(end).of(text);
        if (words.get(end).begin() == words.get(end - 1).end() && !Character.isUpperCase(next.charAt(0))) {
            return 0;
        }
        return isFinal ? begins(text, words, end) ? end : 0 : openers.contains(next) ? end : 0;
    }

    /** Passes over references to notes, "[7]", and marks of what was left out, "[…]". */
    private static int afterNotes(String text, List<Span> words, int at) {
        int end = at;
        while (end + 2 < words.size()
                && words.get(end).of(text).equals("[")
                && NOTE.matcher(words.get(end + 1).of(text)).matches()
                && words.get(end + 2).of(text).equals("]")) {
            end += 3;
        }
        return end;
    }

    /** Whether these words only number what follows: "2." or "P.S.". */
    private static boolean isItemNumber(String text, List<Span> words) {
        return words.size() <= 2
                && ITEM.matcher(text.substring(
                                words.getFirst().begin(), words.getLast().end()))
                        .matches();
    }

    private static boolean mayEnd(char last) {
        return last == '.' || last == '?' || last == '!' || last == '…';
    }

    /** Whether a sentence can begin at word {@code i}: not with a small letter, nor with a mark that joins. */
    private static boolean begins(String text, List<Span> words, int i) {
        int first = words.get(i).of(text).codePointAt(0);
        boolean quoted = "\"“‘'([«*•-–—`".indexOf(first) >= 0;
        if (quoted && i + 1 < words.size()) {
            return !Character.isLowerCase(words.get(i + 1).of(text).codePointAt(0));
        }
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
