package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;
import org.hearsay.ledger.query.Who;

/**
 * Answers of a ledger for a person: statements under the report that they stand in, in exact words.
 *
 * @param width of the terminal, in columns
 */
public record StatementView(Palette palette, int width) {

    private static final int INDENT = 2;

    /** Statements in the order given, those of one report under one head. */
    public String of(List<Statement> statements) {
        return painted(lines(statements));
    }

    /** One person or body: names, then what they said, then what was said of them. */
    public String of(Who who) {
        List<Line> lines = new ArrayList<>();
        Heading heading = who.heading();
        lines.add(new Line(List.of(new Piece("━".repeat(width), Ink.FAINT))));
        lines.addAll(Line.wrap(List.of(Piece.of(heading.name(), Ink.STRONG)), width));
        List<String> others = heading.names().stream()
                .filter(name -> !name.equals(heading.name()))
                .toList();
        String also = others.isEmpty() ? "" : "also " + String.join(", ", others);
        String types = heading.types().stream().map(Labelled::label).collect(Collectors.joining(", "));
        lines.addAll(Line.wrap(List.of(Piece.of(facts(also, types, span(heading)), Ink.FAINT)), width));
        section(lines, "Said", who.said());
        section(lines, "Said of them", who.about());
        lines.add(new Line(List.of()));
        return painted(lines);
    }

    private static String span(Heading heading) {
        String reports = "in " + Words.count(heading.reports(), "report", "reports");
        String first = heading.first().map(StatementView::day).orElse("");
        String last = heading.last().map(StatementView::day).orElse("");
        return first.isEmpty() ? reports : reports + ", " + (first.equals(last) ? first : first + " – " + last);
    }

    private void section(List<Line> lines, String title, List<Statement> statements) {
        lines.add(new Line(List.of()));
        String count = Words.count(statements.size(), "statement", "statements");
        lines.add(new Line(List.of(new Piece(title, Ink.STRONG), new Piece(" · " + count, Ink.FAINT))));
        lines.addAll(lines(statements));
    }

    private List<Line> lines(List<Statement> statements) {
        List<Line> lines = new ArrayList<>();
        Optional<ReportRef> under = Optional.empty();
        for (Statement statement : statements) {
            if (!under.equals(Optional.of(statement.report()))) {
                under = Optional.of(statement.report());
                lines.add(new Line(List.of()));
                lines.addAll(Line.wrap(List.of(Piece.of(head(statement.report()), Ink.FAINT)), width));
            }
            for (Line line : Line.wrap(pieces(statement), width - INDENT)) {
                List<Piece> pieces = new ArrayList<>(List.of(new Piece(" ".repeat(INDENT), Ink.PLAIN)));
                pieces.addAll(line.pieces());
                lines.add(new Line(pieces));
            }
        }
        return lines;
    }

    private static String head(ReportRef report) {
        return facts(
                report.published().or(report::updated).map(StatementView::day).orElse("undated"),
                report.publisher().orElse(""),
                report.agency().map(agency -> "agency " + agency).orElse(""),
                report.id(),
                report.superseded() ? "a later version is filed" : "");
    }

    private static String facts(String... facts) {
        return Stream.of(facts).filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
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

    private static String day(String moment) {
        return moment.substring(0, Math.min(10, moment.length()));
    }

    private String painted(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.paint(palette).stripTrailing()).append('\n'));
        return out.toString();
    }
}
