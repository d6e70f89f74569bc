package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.tell.Width;

/** One line of a terminal, in pieces. */
record Line(List<Piece> pieces) {

    Line {
        pieces = List.copyOf(pieces);
    }

    int width() {
        return pieces.stream().mapToInt(piece -> Width.of(piece.text())).sum();
    }

    String paint(Palette palette) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(palette.paint(piece)));
        return out.toString();
    }

    /**
     * Breaks text into lines between words, or, where a word is wider than a line, inside it. White space is one space, none at
     * the ends of lines.
     *
     * @param width of the lines, in columns, at least 2
     */
    static List<Line> wrap(List<Piece> pieces, int width) {
        Wrapping wrapping = new Wrapping(Math.max(2, width));
        for (Piece piece : pieces) {
            piece.text().codePoints().forEach(codePoint -> wrapping.add(codePoint, piece.ink()));
        }
        return wrapping.lines();
    }

    private static final class Wrapping {

        private final int width;
        private final List<Line> lines = new ArrayList<>();
        private final Runs line = new Runs();
        private final Runs word = new Runs();
        private Ink gap = Ink.PLAIN;

        private Wrapping(int width) {
            this.width = width;
        }

        private void add(int codePoint, Ink ink) {
            if (codePoint == ' ') {
                endWord();
                gap = ink;
                return;
            }
            if (word.width + Width.of(codePoint) > width) {
                endWord();
                gap = Ink.PLAIN;
                endLine();
            }
            word.add(codePoint, ink);
        }

        private void endWord() {
            if (word.isEmpty()) {
                return;
            }
            if (!line.isEmpty() && line.width + 1 + word.width > width) {
                endLine();
            }
            if (!line.isEmpty()) {
                line.add(' ', gap);
            }
            word.moveTo(line);
        }

        private void endLine() {
            if (!line.isEmpty()) {
                lines.add(new Line(line.pieces()));
                line.clear();
            }
        }

        private List<Line> lines() {
            endWord();
            endLine();
            return lines;
        }
    }

    /** Pieces under way: characters of one ink are kept together. */
    private static final class Runs {

        private final List<StringBuilder> texts = new ArrayList<>();
        private final List<Ink> inks = new ArrayList<>();
        private int width;

        private boolean isEmpty() {
            return texts.isEmpty();
        }

        private void add(int codePoint, Ink ink) {
            if (inks.isEmpty() || !inks.getLast().equals(ink)) {
                inks.add(ink);
                texts.add(new StringBuilder());
            }
            texts.getLast().appendCodePoint(codePoint);
            width += Width.of(codePoint);
        }

        private void moveTo(Runs other) {
            pieces().forEach(piece -> piece.text().codePoints().forEach(c -> other.add(c, piece.ink())));
            clear();
        }

        private void clear() {
            texts.clear();
            inks.clear();
            width = 0;
        }

        private List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                pieces.add(new Piece(texts.get(i).toString(), inks.get(i)));
            }
            return pieces;
        }
    }
}
