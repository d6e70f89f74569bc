package org.hearsay.cli.view;

import java.util.List;
import java.util.Map;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Shortened;
import org.hearsay.tell.TrackerRow;

/**
 * Facts as a tracker table: who, post, when, to where, status, origins, first reported.
 *
 * @param width of the terminal, in columns
 */
public record RegisterView(Palette palette, int width) {

    /** From so many columns of the terminal posts and origins have columns of their own; else they stand beneath. */
    private static final int WIDE = 100;

    /** From so many both ends of a time stand in one line. */
    private static final int ROOMY = 100;

    /**
     * @param posts of whoever fills the first role, by the ids of facts
     * @param kinds whether facts are of several kinds, which are told then
     */
    public String of(List<KnownFact> facts, Map<String, List<String>> posts, boolean kinds) {
        boolean narrow = width < WIDE;
        Table table = new Table(List.of(
                new Table.Column("who", narrow ? 0 : width / 4),
                new Table.Column("what", kinds ? 10 : 1),
                new Table.Column("post", narrow ? 1 : 0),
                new Table.Column("when", width < ROOMY ? 11 : 24),
                new Table.Column("to where", width / 6, 1),
                new Table.Column("status", 12),
                new Table.Column(narrow ? "" : "origins", 7),
                new Table.Column("reported", 10, 2)));
        for (KnownFact known : facts) {
            TrackerRow row =
                    TrackerRow.of(known, posts.getOrDefault(known.fact().id(), List.of()));
            String post = Shortened.middle(row.post(), 80);
            String origins = TrackerRow.origins(known.fact().origins());
            Table.Cell who = Table.Cell.of(Shortened.middle(row.who(), 80), Ink.STRONG);
            Table.Cell status = Table.Cell.of(
                    row.judged().isEmpty() ? row.status() : row.status() + " · " + row.judged(), Ink.of(Ink.Tone.CUE));
            table.row(
                    narrow ? who.beneath(post) : who,
                    Table.Cell.of(kinds ? known.fact().kind().name() : "", Ink.PLAIN),
                    Table.Cell.of(narrow ? "" : post, Ink.PLAIN),
                    Table.Cell.of(row.when(), Ink.PLAIN),
                    Table.Cell.of(Shortened.middle(row.where(), 60), Ink.PLAIN),
                    narrow ? status.beneath(origins) : status,
                    Table.Cell.of(narrow ? "" : row.origins(), Ink.PLAIN),
                    Table.Cell.of(row.first(), Ink.FAINT));
        }
        return Heads.painted(table.lines(width), palette);
    }
}
