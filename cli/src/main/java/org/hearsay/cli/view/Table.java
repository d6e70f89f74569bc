package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.tell.Width;

/**
 * Rows in columns, fitted to a width: cells wrap between words, one column takes what the others leave. Where not even the words fit,
 * the columns that can be spared are left out, with a note of which, and only then words are broken.
 */
final class Table {

    private static final int GAP = 2;
    private static final int LEAST = 4;

    /** Longer words are broken rather than given room: addresses. */
    private static final int LONGEST = 20;

    private final List<Column> columns;
    private final List<String> spared;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param most the widest it gets, in columns of the terminal, unless a word is wider; 0 for the one that takes the rest
     * @param spare how soon it is left out where there is no room: 0 never, a higher number before a lower one
     */
    record Column(String title, int most, int spare) {

        Column(String title, int most) {
            this(title, most, 0);
        }
    }

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

        private int longestWord() {
            return paragraphs.stream()
                    .map(p -> p.stream().map(Piece::text).collect(Collectors.joining()))
                    .flatMap(text -> Stream.of(text.split(" ")))
                    .mapToInt(Width::of)
                    .max()
                    .orElse(0);
        }

        private List<Line> lines(int width) {
            return paragraphs.stream()
                    .flatMap(p -> Line.wrap(p, width).stream())
                    .toList();
        }
    }

    Table(List<Column> columns) {
        this(columns, List.of());
    }

    private Table(List<Column> columns, List<String> spared) {
        this.columns = List.copyOf(columns);
        this.spared = List.copyOf(spared);
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
        Table fitting = fitting(width);
        int rest = fitting.rest();
        return rest < 0 ? 0 : fitting.widths(width)[rest];
    }

    /** The lines of the table under its titles; a column with nothing in it is left out. */
    List<Line> lines(int width) {
        return fitting(width).fitted(width);
    }

    /** Without empty columns, and without those that can be spared as long as there is no room for all words. */
    private Table fitting(int width) {
        Table table = only(
                column -> columns.get(column).most() == 0
                        || rows.stream()
                                .anyMatch(row -> !row.get(column).paragraphs().isEmpty()),
                List.of());
        int spare = table.spare();
        while (spare >= 0 && total(table.floors()) > width) {
            int left = spare;
            List<String> without = new ArrayList<>(table.spared);
            without.add(table.columns.get(left).title());
            table = table.only(column -> column != left, without);
            spare = table.spare();
        }
        return table;
    }

    /** The column to be left out first, or -1. */
    private int spare() {
        int first = -1;
        for (int i = 0; i < columns.size(); i++) {
            int before = first < 0 ? 0 : columns.get(first).spare();
            first = columns.get(i).spare() > before ? i : first;
        }
        return first;
    }

    private Table only(IntPredicate wanted, List<String> without) {
        List<Integer> kept =
                IntStream.range(0, columns.size()).filter(wanted).boxed().toList();
        Table table = new Table(kept.stream().map(columns::get).toList(), without);
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
        if (!spared.isEmpty()) {
            lines.addAll(Line.wrap(
                    List.of(new Piece("no room here for: " + String.join(", ", spared), Ink.FAINT)), width));
        }
        return lines;
    }

    /** The column that takes the rest, or -1. */
    private int rest() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).most() == 0)
                .findFirst()
                .orElse(-1);
    }

    /** Each column as wide as its cells, up to its most; where that is too much together the widest give way, down to their words. */
    private int[] widths(int width) {
        int flexible = Math.max(0, rest());
        int[] floors = floors();
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int most = columns.get(i).most();
            widths[i] = most == 0 ? 0 : Math.min(natural(i), Math.max(most, floors[i]));
        }
        int most = natural(flexible);
        narrow(widths, floors, width - Math.min(most, width / 3));
        narrow(widths, new int[widths.length], width - Math.min(most, floors[flexible]));
        widths[flexible] = Math.clamp(width - total(widths), LEAST, Math.max(LEAST, most));
        return widths;
    }

    /** Makes the widest columns narrower until all of them together are no wider than this, or none can give way. */
    private static void narrow(int[] widths, int[] floors, int width) {
        int widest = widest(widths, floors);
        while (widest >= 0 && total(widths) > width) {
            widths[widest]--;
            widest = widest(widths, floors);
        }
    }

    /** The widest column that can still give way, or -1. */
    private static int widest(int[] widths, int[] floors) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > Math.max(LEAST, floors[i]) && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    /** How wide each column is at least for no word to be broken. */
    private int[] floors() {
        return IntStream.range(0, columns.size()).map(this::floor).toArray();
    }

    private int floor(int column) {
        int words = rows.stream()
                .mapToInt(row -> row.get(column).longestWord())
                .max()
                .orElse(0);
        int title = Cell.of(columns.get(column).title(), Ink.FAINT).longestWord();
        return Math.min(LONGEST, Math.max(words, title));
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
