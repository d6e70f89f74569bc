package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FactChange;
import org.hearsay.tell.Dates;
import org.hearsay.tell.TrackerRow;

/**
 * Facts that became known or changed: as they stand now, and beneath it how they stood.
 *
 * @param width of the terminal, in columns
 */
public record ChangeView(Palette palette, int width) {

    public String of(FactChange change) {
        List<Line> lines = new ArrayList<>();
        List<Line> now = new FactView(palette, width - 2, 0).head(change.after());
        String mark = change.before().isPresent() ? "~ " : "+ ";
        for (Line line : now) {
            List<Piece> pieces = new ArrayList<>(List.of(new Piece(mark, Ink.of(Ink.Tone.CUE))));
            pieces.addAll(line.pieces());
            lines.add(new Line(pieces));
            mark = "  ";
        }
        change.before()
                .map(before -> before.fact())
                .ifPresent(before -> lines.addAll(
                        Heads.indented(List.of(Piece.of("before: " + told(before), Ink.FAINT)), width, "    ")));
        return Heads.painted(lines, palette);
    }

    private static String told(Fact fact) {
        return Heads.facts(
                fact.status().label(),
                Words.count(fact.reports(), "report", "reports"),
                TrackerRow.origins(fact.origins()),
                fact.when().flatMap(Dates::days).orElse(""),
                fact.conflicts().isEmpty() ? "" : Words.count(fact.conflicts().size(), "conflict", "conflicts"));
    }
}
