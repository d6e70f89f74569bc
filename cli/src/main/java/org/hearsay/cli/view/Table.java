package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.tell.Width;

/** Rows in columns, fitted to a width: cells wrap, one column takes what the others leave. */
final class Table {

    private static final int GAP = 2;
    private static final int LEAST = 4;

    private final List<Column> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param most the widest the column gets, in columns of the terminal; 0 for the one that takes the rest */
    record Column(String title, int most) {}

    /** What stands in one place of the table: paragraphs, each of which begins on a line of its own. */
    record Cell(List<List<Piece>> paragraphs) {

        static Cell of(String text, Ink ink) {
            return new Cell(text.isEmpty() ? List.of() : List.of(List.of(Piece.of(text, ink))));
        }

        /** This cell with one more line beneath, in faint ink, unless the text is empty. */
        Cell beneath(String text) {
            List<List<Piece>> more = new ArrayList<>(paragraphs);
            more.addAll(of(text, Ink.FAINT).paragraphs());
            return new Cell(more);
        }

        private int width() {
            return paragraphs.stream().mapToInt(p -> new Line(p).width()).max().orElse(0);
        }

        private List<Line> lines(int width) {
            return paragraphs.stream()
                    .flatMap(p -> Line.wrap(p, width).stream())
                    .toList();
        }
    }

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How wide the column that takes the rest is when the table is as wide as this. */
    int rest(int width) {
        Table full = withoutEmptyColumns();
        int[] widths = full.widths(width);
        for (int i = 0; i < widths.length; i++) {
            if (full.columns.get(i).most() == 0) {
                return widths[i];
            }
        }
        return 0;
    }

    /** The lines of the table under its titles; a column with nothing in it is left out. */
    List<Line> lines(int width) {
        Table full = withoutEmptyColumns();
        return full.columns.size() == columns.size() ? fitted(width) : full.fitted(width);
    }

    private Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).most() == 0
                        || rows.stream()
                                .anyMatch(row -> !row.get(i).paragraphs().isEmpty()))
                .boxed()
                .toList();
        Table table = new Table(kept.stream().map(columns::get).toList());
        rows.forEach(row -> table.rows.add(kept.stream().map(row::get).toList()));
        return table;
    }

    private List<Line> fitted(int width) {
        int[] widths = widths(width);
        List<Line> lines = new ArrayList<>();
        List<Cell> titles = columns.stream()
                .map(column -> Cell.of(column.title(), Ink.FAINT))
                .toList();
        lines(titles, widths, lines);
        lines.add(new Line(List.of(new Piece("─".repeat(total(widths)), Ink.FAINT))));
        rows.forEach(row -> lines(row, widths, lines));
        return lines;
    }

    /** Each column as wide as its cells, up to its most; where that is too much together the widest give way. */
    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int flexible = 0;
        for (int i = 0; i < widths.length; i++) {
            flexible = columns.get(i).most() == 0 ? i : flexible;
            widths[i] = columns.get(i).most() == 0
                    ? 0
                    : Math.min(natural(i), columns.get(i).most());
        }
        int most = natural(flexible);
        while (width - total(widths) < Math.min(most, width / 3) && widest(widths) >= 0) {
            widths[widest(widths)]--;
        }
        widths[flexible] = Math.clamp(width - total(widths), LEAST, Math.max(LEAST, most));
        return widths;
    }

    /** The widest column that can still give way, or -1. */
    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widths[widest] > LEAST ? widest : -1;
    }

    private int natural(int column) {
        int cells = rows.stream().mapToInt(row -> row.get(column).width()).max().orElse(0);
        return Math.max(cells, Width.of(columns.get(column).title()));
    }

    private static int total(int[] widths) {
        int total = GAP * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private static void lines(List<Cell> row, int[] widths, List<Line> out) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(row.get(i).lines(widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            out.add(line(cells, widths, y));
        }
    }

    private static Line line(List<List<Line>> cells, int[] widths, int y) {
        List<Piece> pieces = new ArrayList<>();
        int owed = 0;
        for (int i = 0; i < widths.length; i++) {
            if (y < cells.get(i).size()) {
                Line line = cells.get(i).get(y);
                pieces.add(new Piece(" ".repeat(owed), Ink.PLAIN));
                pieces.addAll(line.pieces());
                owed = widths[i] - line.width() + GAP;
            } else {
                owed += widths[i] + GAP;
            }
        }
        return new Line(pieces);
    }
}
