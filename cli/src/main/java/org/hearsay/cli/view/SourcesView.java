package org.hearsay.cli.view;

import java.util.List;
import org.hearsay.ledger.query.Source;
import org.hearsay.tell.Shortened;

/**
 * Sources as a table, the most cited first.
 *
 * @param width of the terminal, in columns
 */
public record SourcesView(Palette palette, int width) {

    public String of(List<Source> sources) {
        Table table = new Table(List.of(
                new Table.Column("source", 0),
                new Table.Column("kind", 12),
                new Table.Column("grade", 5),
                new Table.Column("cited", 6),
                new Table.Column("reports", 7, 2),
                new Table.Column("facts", 6, 1),
                new Table.Column("borne out", 9),
                new Table.Column("contradicted", 12)));
        for (Source source : sources) {
            String name = source.name().isBlank() ? "nobody told" : Shortened.middle(source.name(), 60);
            table.row(
                    Table.Cell.of(name, source.identity().isPresent() ? Ink.STRONG : Ink.PLAIN),
                    Table.Cell.of(Words.speaker(source.kind()), Ink.FAINT),
                    Table.Cell.of(source.grade().orElse(""), Ink.STRONG),
                    number(source.statements()),
                    number(source.reports()),
                    number(source.facts()),
                    number(source.borneOut()),
                    number(source.contradicted()));
        }
        return sources.isEmpty() ? "" : Heads.painted(table.lines(width), palette);
    }

    private static Table.Cell number(int number) {
        return Table.Cell.of(Integer.toString(number), Ink.PLAIN);
    }
}
