package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.view.Table.Cell;
import org.hearsay.cli.view.Table.Column;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.TimeExpression;
import org.hearsay.tell.Shortened;

/**
 * A reading for a person: what the report is, its text, who is said to say what, what is claimed, who is who, and when.
 *
 * @param width of the terminal, in columns
 * @param why whether to show beneath every claim what it was made from
 */
public record ReadingView(Palette palette, int width, boolean why) {

    private static final int NARROWEST = 40;

    public ReadingView {
        width = Math.max(NARROWEST, width);
    }

    /** A view that does not say why. */
    public ReadingView(Palette palette, int width) {
        this(palette, width, false);
    }

    /** The whole view, in lines that end with a line end. */
    public String of(Reading reading) {
        List<Line> lines = new ArrayList<>(head(reading));
        lines.add(new Line(List.of()));
        lines.addAll(new ReportText(reading, palette == Palette.NONE).lines(width));
        section(
                lines,
                "Who said what",
                reading.attributions().isEmpty() ? List.of() : new Statements(reading).lines(width));
        section(lines, "What is claimed", new ClaimLines(reading, why).lines(width));
        section(lines, "People and bodies", people(reading));
        section(lines, "Times", times(reading));
        return Heads.painted(lines, palette);
    }

    private List<Line> head(Reading reading) {
        Report report = reading.report();
        List<String> facts = new ArrayList<>();
        report.headline().ifPresent(headline -> facts.add(report.id()));
        report.publisher().ifPresent(facts::add);
        report.agency()
                .ifPresent(agency -> facts.add("agency " + agency
                        + report.agencyBasis()
                                .map(basis -> " (" + basis.label() + ")")
                                .orElse("")));
        report.byline().ifPresent(facts::add);
        report.published().ifPresent(day -> facts.add("published " + day));
        report.updated().ifPresent(day -> facts.add("updated " + day));
        if (report.day().isEmpty()) {
            facts.add("no date");
        }
        facts.add(Words.count(reading.attributions().size(), "statement", "statements"));
        facts.add(Words.count(reading.claims().size(), "claim", "claims"));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(List.of(new Piece("━".repeat(width), Ink.FAINT))));
        lines.addAll(Line.wrap(List.of(Piece.of(report.headline().orElse(report.id()), Ink.STRONG)), width));
        lines.addAll(Line.wrap(List.of(Piece.of(String.join(" · ", facts), Ink.FAINT)), width));
        if (palette != Palette.NONE) {
            lines.add(new Line(List.of(
                    new Piece("source", Ink.of(Ink.Tone.SOURCE)),
                    new Piece("  ", Ink.PLAIN),
                    new Piece("cue", Ink.of(Ink.Tone.CUE)),
                    new Piece("  ", Ink.PLAIN),
                    new Piece("content", Ink.of(Ink.Tone.CONTENT)),
                    new Piece("  ", Ink.PLAIN),
                    new Piece("name", new Ink(Ink.Tone.PLAIN, true)))));
        }
        return lines;
    }

    private static void section(List<Line> lines, String title, List<Line> content) {
        if (!content.isEmpty()) {
            lines.add(new Line(List.of()));
            lines.add(new Line(List.of(new Piece(title, Ink.STRONG))));
            lines.addAll(content);
        }
    }

    private List<Line> people(Reading reading) {
        Map<String, Integer> counts = new HashMap<>();
        reading.mentions().forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        List<Entity> entities = reading.entities().stream()
                .filter(entity -> entity.type() == Mention.Type.PERSON || entity.type() == Mention.Type.ORGANISATION)
                .filter(entity -> !entity.names().isEmpty())
                .sorted(Comparator.comparingInt(entity -> -counts.getOrDefault(entity.id(), 0)))
                .toList();
        Table table = new Table(List.of(
                new Column("name", 34), new Column("also", 0), new Column("kind", 13), new Column("mentions", 8)));
        for (Entity entity : entities) {
            List<String> others = entity.names().stream()
                    .filter(name -> !name.equals(entity.name()))
                    .toList();
            table.row(
                    Cell.of(entity.name(), new Ink(Ink.Tone.PLAIN, true)),
                    Cell.of(String.join(", ", others), Ink.PLAIN),
                    Cell.of(entity.type().label(), Ink.FAINT),
                    Cell.of(Integer.toString(counts.getOrDefault(entity.id(), 0)), Ink.PLAIN));
        }
        return table.isEmpty() ? List.of() : table.lines(width);
    }

    private List<Line> times(Reading reading) {
        Table table = new Table(List.of(
                new Column("words", 0),
                new Column("value", 20),
                new Column("days", 24),
                new Column("counted from", 22)));
        for (TimeExpression time : reading.times()) {
            table.row(
                    Cell.of(Shortened.middle(time.span().of(reading.report().text()), width), Ink.PLAIN),
                    Cell.of(time.value(), Ink.STRONG),
                    Cell.of(Words.bounds(time), Ink.PLAIN),
                    Cell.of(Words.anchor(time.anchor()), Ink.FAINT));
        }
        return table.isEmpty() ? List.of() : table.lines(width);
    }
}
