package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.query.ReportRef;

/** The line that stands over what a report says, and lines that are set in beneath it. */
final class Heads {

    private static final int INDENT = 2;

    private Heads() {}

    /** When and by whom the report was published, and what it is called. */
    static List<Line> lines(ReportRef report, int width) {
        String head = facts(
                report.published().or(report::updated).map(Heads::day).orElse("undated"),
                report.publisher().orElse(""),
                report.agency().map(agency -> "agency " + agency).orElse(""),
                report.id(),
                report.superseded() ? "a later version is filed" : "");
        return Line.wrap(List.of(Piece.of(head, Ink.FAINT)), width);
    }

    /** The facts there are, with dots between them. */
    static String facts(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
    }

    static String day(String moment) {
        return moment.substring(0, Math.min(10, moment.length()));
    }

    /** Text broken into lines, all of them set in. */
    static List<Line> indented(List<Piece> text, int width) {
        return indented(text, width, " ".repeat(INDENT));
    }

    /** Text broken into lines, the first after a margin, the others after as many blanks. */
    static List<Line> indented(List<Piece> text, int width, String margin) {
        List<Line> lines = new ArrayList<>();
        String before = margin;
        for (Line line : Line.wrap(text, width - margin.length())) {
            List<Piece> pieces = new ArrayList<>(List.of(new Piece(before, Ink.FAINT)));
            pieces.addAll(line.pieces());
            lines.add(new Line(pieces));
            before = " ".repeat(margin.length());
        }
        return lines;
    }

    static String painted(List<Line> lines, Palette palette) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.paint(palette).stripTrailing()).append('\n'));
        return out.toString();
    }
}
