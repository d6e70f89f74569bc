package org.hearsay.cli.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Dates;
import org.hearsay.tell.Shortened;

/**
 * Facts as a tracker table: who, post, when, to where, status, origins, first reported.
 *
 * @param width of the terminal, in columns
 */
public record RegisterView(Palette palette, int width) {

    /** From so many columns of the terminal posts and origins have columns of their own; else they stand beneath. */
    private static final int WIDE = 100;

    /** The titles of the columns, as they stand in a file. */
    public static final List<String> COLUMNS =
            List.of("who", "post", "when", "to where", "status", "origins", "first reported", "fact");

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
                new Table.Column("when", narrow ? 11 : 23),
                new Table.Column("to where", width / 6),
                new Table.Column("status", 12),
                new Table.Column(narrow ? "" : "origins", 7),
                new Table.Column("reported", 10)));
        for (KnownFact known : facts) {
            List<String> cells = cells(known, posts.getOrDefault(known.fact().id(), List.of()));
            String post = Shortened.middle(cells.get(1), 80);
            String origins = FactView.origins(known.fact().origins());
            Table.Cell who = Table.Cell.of(Shortened.middle(cells.get(0), 80), Ink.STRONG);
            Table.Cell status = Table.Cell.of(cells.get(4), Ink.of(Ink.Tone.CUE));
            table.row(
                    narrow ? who.beneath(post) : who,
                    Table.Cell.of(kinds ? known.fact().kind().name() : "", Ink.PLAIN),
                    Table.Cell.of(narrow ? "" : post, Ink.PLAIN),
                    Table.Cell.of(cells.get(2), Ink.PLAIN),
                    Table.Cell.of(Shortened.middle(cells.get(3), 60), Ink.PLAIN),
                    narrow ? status.beneath(origins) : status,
                    Table.Cell.of(narrow ? "" : cells.get(5), Ink.PLAIN),
                    Table.Cell.of(cells.get(6), Ink.FAINT));
        }
        return Heads.painted(table.lines(width), palette);
    }

    /** A row of a file: the columns, in words. */
    public static List<String> cells(KnownFact known, List<String> posts) {
        Fact fact = known.fact();
        String first = fact.roles().isEmpty() ? "" : fact.roles().getFirst().role();
        return List.of(
                filled(fact, first),
                posts.isEmpty() ? filled(fact, "post") : String.join(", ", posts),
                fact.when().flatMap(RegisterView::when).orElse(""),
                whither(fact),
                fact.status().label(),
                fact.origins().least() == fact.origins().most()
                        ? Integer.toString(fact.origins().least())
                        : fact.origins().least() + "–" + fact.origins().most(),
                fact.firstReported(),
                fact.id());
    }

    private static Optional<String> when(Claim.When when) {
        return Dates.days(when);
    }

    /** Where to; where it is not told, where. */
    private static String whither(Fact fact) {
        String to = filled(fact, "to");
        String place = to.isEmpty() ? filled(fact, "place") : to;
        return place.isEmpty() ? fact.where().map(Claim.Where::place).orElse("") : place;
    }

    private static String filled(Fact fact, String role) {
        return fact.roles().stream()
                .filter(each -> each.role().equals(role))
                .map(each -> each.who().map(Assertion.Party::name).orElse(each.words()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
