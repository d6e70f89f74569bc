package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.cli.view.sentence.Told;
import org.hearsay.core.Attribution;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.FiledClaim;
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

    /** Statements in the order given, those of one report under one head. */
    public String of(List<Statement> statements) {
        return Heads.painted(lines(statements), palette);
    }

    /** One person or body: names, what they said, what was said of them, what is claimed of them. */
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
        lines.addAll(Line.wrap(List.of(Piece.of(Heads.facts(also, types, span(heading)), Ink.FAINT)), width));
        section(lines, "Said", count(who.said()), lines(who.said()));
        section(lines, "Said of them", count(who.about()), lines(who.about()));
        section(
                lines,
                "Claimed of them",
                Words.count(who.claims().size(), "claim", "claims"),
                lines(who.claims(), FiledClaim::report, claim -> ClaimLines.sentence(Told.of(claim))));
        lines.add(new Line(List.of()));
        return Heads.painted(lines, palette);
    }

    private static String span(Heading heading) {
        String reports = "in " + Words.count(heading.reports(), "report", "reports");
        String first = heading.first().map(Heads::day).orElse("");
        String last = heading.last().map(Heads::day).orElse("");
        return first.isEmpty() ? reports : reports + ", " + (first.equals(last) ? first : first + " – " + last);
    }

    private static void section(List<Line> lines, String title, String count, List<Line> content) {
        lines.add(new Line(List.of()));
        lines.add(new Line(List.of(new Piece(title, Ink.STRONG), new Piece(" · " + count, Ink.FAINT))));
        lines.addAll(content);
    }

    private static String count(List<Statement> statements) {
        return Words.count(statements.size(), "statement", "statements");
    }

    private List<Line> lines(List<Statement> statements) {
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
