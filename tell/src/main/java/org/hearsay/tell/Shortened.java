package org.hearsay.tell;

/** Exact words, shortened in the middle where there is no room for all of them. */
public final class Shortened {

    private static final String LEFT_OUT = " … ";

    private Shortened() {}

    /** The text on one line, harmless, no wider than {@code width} columns: its begin and its end, cut between words. */
    public static String middle(String text, int width) {
        String line = Visible.line(text).replaceAll(" +", " ").strip();
        if (Width.of(line) <= width) {
            return line;
        }
        int room = Math.max(2, width - Width.of(LEFT_OUT));
        int tail = room / 3;
        int[] points = line.codePoints().toArray();
        int head = fitting(points, room - tail);
        int end = points.length - fittingFromEnd(points, tail);
        return new String(points, 0, backToBlank(points, head)).strip()
                + LEFT_OUT
                + new String(points, onToBlank(points, end), points.length - onToBlank(points, end)).strip();
    }

    private static int fitting(int[] points, int width) {
        int used = 0;
        int n = 0;
        while (n < points.length && used + Width.of(points[n]) <= width) {
            used += Width.of(points[n++]);
        }
        return n;
    }

    private static int fittingFromEnd(int[] points, int width) {
        int used = 0;
        int n = 0;
        while (n < points.length && used + Width.of(points[points.length - 1 - n]) <= width) {
            used += Width.of(points[points.length - 1 - n++]);
        }
        return n;
    }

    /** The last place before {@code from} where a word ends, if it is not too far back. */
    private static int backToBlank(int[] points, int from) {
        for (int i = from; i > from * 2 / 3; i--) {
            if (i < points.length && points[i] == ' ') {
                return i;
            }
        }
        return from;
    }

    private static int onToBlank(int[] points, int from) {
        int limit = from + (points.length - from) / 3;
        for (int i = from; i < limit; i++) {
            if (points[i] == ' ' || i > 0 && points[i - 1] == ' ') {
                return i;
            }
        }
        return from;
    }
}
