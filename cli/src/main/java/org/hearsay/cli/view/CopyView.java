package org.hearsay.cli.view;

import java.util.List;
import org.hearsay.cli.view.Table.Cell;
import org.hearsay.cli.view.Table.Column;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.SharedCopy;

/** Reports that share copy, as a table. */
public record CopyView(Palette palette, int width) {

    private static final int NARROWEST = 40;

    public CopyView {
        width = Math.max(NARROWEST, width);
    }

    /** The table, in lines that end with a line end. */
    public String of(List<SharedCopy> copies) {
        Table table = new Table(List.of(
                new Column("relation", 8),
                new Column("report", 0),
                new Column("and report", 30),
                new Column("shared", 14)));
        for (SharedCopy shared : copies) {
            table.row(
                    Cell.of(
                            shared.copy().relation().label(),
                            shared.copy().relation() == Copy.Relation.QUOTE ? Ink.FAINT : Ink.STRONG),
                    report(shared.a()),
                    report(shared.b()),
                    Cell.of(String.format("%,d characters", characters(shared.copy())), Ink.PLAIN)
                            .beneath(Words.count(shared.copy().passages().size(), "passage", "passages")));
        }
        return Heads.painted(table.lines(width), palette);
    }

    private static Cell report(ReportRef report) {
        String day = report.published()
                .or(report::updated)
                .map(moment -> moment.substring(0, 10))
                .orElse("no date");
        return Cell.of(report.id(), Ink.PLAIN)
                .beneath(day + report.publisher().map(name -> " · " + name).orElse(""));
    }

    private static int characters(Copy copy) {
        return copy.passages().stream()
                .mapToInt(passage -> passage.a().end() - passage.a().begin())
                .sum();
    }
}
