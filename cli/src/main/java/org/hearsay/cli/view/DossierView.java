package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Judged;
import org.hearsay.tell.Told;
import org.hearsay.tell.TrackerRow;

/**
 * A dossier for a person to read: one line a fact, with how it stands.
 *
 * @param width of the terminal, in columns
 */
public record DossierView(Palette palette, int width) {

    public String of(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        Heading heading = dossier.heading();
        lines.add(new Line(List.of(new Piece("━".repeat(width), Ink.FAINT))));
        lines.addAll(Line.wrap(List.of(Piece.of(heading.name(), Ink.STRONG)), width));
        List<String> others = heading.names().stream()
                .filter(name -> !name.equals(heading.name()))
                .toList();
        String also = others.isEmpty() ? "" : "also " + String.join(", ", others);
        String types = heading.types().stream().map(Labelled::label).collect(Collectors.joining(", "));
        lines.addAll(Line.wrap(
                List.of(Piece.of(Heads.facts(also, types, StatementView.span(heading)), Ink.FAINT)), width));
        for (Dossier.Section section : dossier.sections()) {
            title(lines, section.title(), Words.count(section.total(), "fact", "facts"));
            section.facts().forEach(known -> lines.addAll(fact(known)));
            more(lines, section.total() - section.facts().size(), "hearsay facts --who \"" + heading.name() + "\"");
        }
        said(lines, "Said", dossier.said(), "hearsay said --by \"" + heading.name() + "\"");
        said(lines, "Said of them", dossier.about(), "hearsay said --about \"" + heading.name() + "\"");
        outlets(lines, dossier.outlets());
        lines.add(new Line(List.of()));
        return Heads.painted(lines, palette);
    }

    private List<Line> fact(KnownFact known) {
        Fact fact = known.fact();
        List<Piece> pieces = new ArrayList<>(ClaimLines.sentence(Told.of(known)));
        String days = fact.firstReported().equals(fact.lastReported())
                ? fact.firstReported()
                : fact.firstReported() + " – " + fact.lastReported();
        pieces.add(Piece.of(
                " · "
                        + Heads.facts(
                                fact.status().label(), TrackerRow.origins(fact.origins()), days, Judged.brief(known)),
                Ink.FAINT));
        return Heads.indented(pieces, width);
    }

    private void said(List<Line> lines, String title, Dossier.Said said, String command) {
        title(lines, title, Words.count(said.total(), "statement", "statements"));
        lines.addAll(new StatementView(palette, width).lines(said.statements()));
        more(lines, said.total() - said.statements().size(), command);
    }

    private void outlets(List<Line> lines, List<Dossier.Outlet> outlets) {
        title(lines, "Sources", Words.count(outlets.size(), "publisher", "publishers"));
        String all = outlets.stream()
                .map(each -> (each.name().isEmpty() ? "publisher unknown" : each.name()) + " "
                        + Words.count(each.reports(), "report", "reports"))
                .collect(Collectors.joining(" · "));
        lines.addAll(Heads.indented(List.of(Piece.of(all, Ink.PLAIN)), width));
    }

    private static void title(List<Line> lines, String title, String count) {
        lines.add(new Line(List.of()));
        lines.add(new Line(List.of(new Piece(title, Ink.STRONG), new Piece(" · " + count, Ink.FAINT))));
    }

    private void more(List<Line> lines, int more, String command) {
        if (more > 0) {
            lines.addAll(Heads.indented(
                    List.of(Piece.of("and " + Words.count(more, "more", "more") + ": " + command, Ink.FAINT)), width));
        }
    }
}
