package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * A word, or a part of one cut at hyphens ("mid|-|March"), as the grammar of time sees it.
 *
 * @param text in small letters, with straight apostrophes and plain hyphens
 * @param written as it stands in the text
 * @param word the index of the word it is a part of
 */
record Piece(Span span, String text, String written, int word) {

    private static final Pattern IN_FIGURES = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}");

    /** The pieces of a report, in order. */
    static List<Piece> of(Layout layout) {
        List<Piece> pieces = new ArrayList<>(layout.size() + layout.size() / 8);
        String text = layout.text();
        for (int word = 0; word < layout.size(); word++) {
            Span span = layout.words().get(word);
            if (span.length() == 1
                    || !isHyphened(text, span)
                    || IN_FIGURES.matcher(span.of(text)).matches()) {
                pieces.add(of(text, span, word));
            } else {
                cut(text, span, word, pieces);
            }
        }
        return pieces;
    }

    /** Whether the word begins with a capital letter. */
    boolean isCapital() {
        return Character.isUpperCase(written.charAt(0));
    }

    private static void cut(String text, Span span, int word, List<Piece> pieces) {
        int begin = span.begin();
        for (int i = span.begin(); i < span.end(); i++) {
            if (isHyphen(text.charAt(i)) && i > begin) {
                pieces.add(of(text, new Span(begin, i), word));
                pieces.add(of(text, new Span(i, i + 1), word));
                begin = i + 1;
            }
        }
        if (begin < span.end()) {
            pieces.add(of(text, new Span(begin, span.end()), word));
        }
    }

    private static Piece of(String text, Span span, int word) {
        String written = span.of(text);
        String plain = written.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('‑', '-');
        return new Piece(span, plain, written, word);
    }

    private static boolean isHyphened(String text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (isHyphen(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑';
    }
}
