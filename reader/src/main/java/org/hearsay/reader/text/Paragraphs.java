package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;

/**
 * Cuts a text into paragraphs: lines, or, where lines were wrapped to a width, blocks of lines. A block is taken as wrapped
 * when none of its lines had room for the first word of the next.
 */
public final class Paragraphs {

    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;

    /** The paragraphs of a text in order, without the white space around them; none of them is empty. */
    public List<Span> paragraphs(String text) {
        List<Span> found = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isLineEnd(text.charAt(i))) {
                continue;
            }
            Span line = trimmed(text, begin, i);
            boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            if (pair) {
                i++;
            }
            begin = i + 1;
            if (line.isEmpty()) {
                close(text, block, found);
            } else {
                block.add(line);
            }
        }
        close(text, block, found);
        return found;
    }

    private static void close(String text, List<Span> block, List<Span> found) {
        if (block.size() > 1 && isWrapped(text, block)) {
            found.add(block.getFirst().cover(block.getLast()));
        } else {
            found.addAll(block);
        }
        block.clear();
    }

    private static boolean isWrapped(String text, List<Span> block) {
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        if (width > WIDEST || width < NARROWEST) {
            return false;
        }
        for (int i = 0; i + 1 < block.size(); i++) {
            if (block.get(i).length() + 1 + firstWord(text, block.get(i + 1)) <= width) {
                return false;
            }
        }
        boolean twoLines = block.size() == 2;
        return !twoLines
                || !".?!\"”’'"
                        .contains(text.substring(
                                block.getFirst().end() - 1, block.getFirst().end()));
    }

    private static int firstWord(String text, Span line) {
        int end = line.begin();
        while (end < line.end() && !Blank.is(text.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static Span trimmed(String text, int begin, int end) {
        while (begin < end && Blank.is(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
