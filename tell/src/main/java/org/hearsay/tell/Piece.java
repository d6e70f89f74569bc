package org.hearsay.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.core.Span;

/**
 * A run of words of a report.
 *
 * @param marked whether a claim is made by these words
 */
public record Piece(String text, boolean marked) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A stretch of a text, cut where marked words begin and end. */
    public static List<Piece> of(String text, Span stretch, List<Span> marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = stretch.begin();
        for (Span span : marked.stream()
                .sorted(java.util.Comparator.comparingInt(Span::begin))
                .toList()) {
            int begin = Math.clamp(span.begin(), at, stretch.end());
            int end = Math.clamp(span.end(), begin, stretch.end());
            add(pieces, text.substring(at, begin), false);
            add(pieces, text.substring(begin, end), true);
            at = end;
        }
        add(pieces, text.substring(at, stretch.end()), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(SPACES.matcher(words).replaceAll(" "), marked));
        }
    }
}
