package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;

/**
 * Answers of a ledger for a person: statements under the report that they stand in, in exact words.
 *
 * @param width of the terminal, in columns
 */
public record StatementView(Palette palette, int width) {

    /** Statements in the order given, those of one report under one head. */
    public String of(List<Statement> statements) {
        return Heads.painted(lines(statements), palette);
    }

    static String span(Heading heading) {
        String reports = "in " + Words.count(heading.reports(), "report", "reports");
        String first = heading.first().map(Heads::day).orElse("");
        String last = heading.last().map(Heads::day).orElse("");
        return first.isEmpty() ? reports : reports + ", " + (first.equals(last) ? first : first + " – " + last);
    }

    List<Line> lines(List<Statement> statements) {
        return lines(statements, Statement::report, StatementView::pieces);
    }

    /** What stands in one report under one head. */
    private <T> List<Line> lines(List<T> items, Function<T, ReportRef> report, Function<T, List<Piece>> pieces) {
        List<Line> lines = new ArrayList<>();
        Optional<ReportRef> under = Optional.empty();
        for (T item : items) {
            if (!under.equals(Optional.of(report.apply(item)))) {
                under = Optional.of(report.apply(item));
                lines.add(new Line(List.of()));
                lines.addAll(Heads.lines(report.apply(item), width));
            }
            lines.addAll(Heads.indented(pieces.apply(item), width));
        }
        return lines;
    }

    /** "Ana Petrova (as “she”) told AFP: … [on condition of anonymity]", in the words of the report. */
    private static List<Piece> pieces(Statement statement) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(
                statement.source().map(StatementView::name).orElse("source unknown"), Ink.of(Ink.Tone.SOURCE)));
        statement
                .source()
                .filter(voice -> !voice.words().equals(name(voice)))
                .ifPresent(voice -> pieces.add(Piece.of(" (as “" + voice.words() + "”)", Ink.FAINT)));
        pieces.add(Piece.of(" " + joined(statement.cue()), Ink.of(Ink.Tone.CUE)));
        notes(statement).ifPresent(notes -> pieces.add(Piece.of(" (" + notes + ")", Ink.FAINT)));
        pieces.add(new Piece(": ", Ink.PLAIN));
        pieces.add(Piece.of(joined(statement.content()), Ink.of(Ink.Tone.CONTENT)));
        return pieces;
    }

    private static Optional<String> notes(Statement statement) {
        List<String> notes = new ArrayList<>();
        if (statement.speaker() != Attribution.Speaker.PERSON) {
            notes.add(Words.speaker(statement.speaker()));
        }
        notes.addAll(statement.conditions());
        statement.audience().ifPresent(voice -> notes.add("to " + name(voice)));
        return Words.present(String.join(", ", notes));
    }

    private static String name(Voice voice) {
        return voice.name().orElse(voice.words());
    }

    private static String joined(List<Quoted> pieces) {
        return pieces.stream().map(Quoted::words).collect(Collectors.joining(" … "));
    }
}
