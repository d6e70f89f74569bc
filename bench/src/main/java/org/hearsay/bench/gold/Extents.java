package org.hearsay.bench.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Span;

/** How stretches of text are compared: without the white space around them, and in pieces where they do not stand together. */
public final class Extents {

    private static final String SPACE = " \t\r\n\f\u000b\u00a0";

    private Extents() {}

    /** A span without the white space at its ends; empty if it is nothing else. */
    public static Span trim(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && SPACE.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(begin, end);
    }

    /** The pieces of a discontinuous span, trimmed, those with nothing but white space between them joined, in order. */
    public static List<Span> pieces(String text, List<Span> places) {
        List<Span> sorted = places.stream()
                .map(place -> trim(text, place))
                .filter(place -> !place.isEmpty())
                .sorted(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end))
                .toList();
        List<Span> joined = new ArrayList<>();
        for (Span place : sorted) {
            if (!joined.isEmpty() && adjoin(text, joined.getLast(), place)) {
                joined.set(joined.size() - 1, joined.getLast().cover(place));
            } else {
                joined.add(place);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean adjoin(String text, Span before, Span after) {
        return after.begin() <= before.end()
                || text.substring(before.end(), after.begin()).chars().allMatch(Extents::isSpace);
    }

    private static boolean isSpace(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == 0x85;
    }

    /** How many characters two spans share. */
    public static int overlap(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
    }

    /** The characters that two lists of pieces share, as a share of all that they cover. */
    public static double jaccard(List<Span> a, List<Span> b) {
        int both = 0;
        for (Span x : a) {
            for (Span y : b) {
                both += overlap(x, y);
            }
        }
        return both / (double) Math.max(1, length(a) + length(b) - both);
    }

    private static int length(List<Span> pieces) {
        return pieces.stream().mapToInt(Span::length).sum();
    }

    /** The words of all pieces, with dots where something stands between them. */
    public static String words(String text, List<Span> pieces) {
        return String.join(" … ", pieces.stream().map(piece -> piece.of(text)).toList());
    }
}
