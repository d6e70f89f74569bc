package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.tell.Judged;
import org.hearsay.tell.Told;
import org.hearsay.tell.TrackerRow;

/**
 * Facts of a ledger: a sentence, how it stands, and who says it in which words.
 *
 * @param width of the terminal, in columns
 * @param most how many claims of a fact to print
 */
public record FactView(Palette palette, int width, int most) {

    public String of(KnownFact known) {
        List<Line> lines = new ArrayList<>(head(known));
        known.claims().stream().limit(most).forEach(claim -> lines.addAll(claim(claim)));
        int more = known.claims().size() - most;
        if (more > 0) {
            lines.addAll(Heads.indented(
                    List.of(Piece.of(
                            "and " + Words.count(more, "more claim", "more claims") + ": hearsay lineage "
                                    + known.fact().id(),
                            Ink.FAINT)),
                    width,
                    "    "));
        }
        return Heads.painted(lines, palette);
    }

    /** The sentence, and beneath it status, figures and conflicts. */
    List<Line> head(KnownFact known) {
        Fact fact = known.fact();
        List<Line> lines = new ArrayList<>(Line.wrap(ClaimLines.sentence(Told.of(known)), width));
        String conflicts = fact.conflicts().stream()
                .map(each -> each.about() + " in conflict")
                .distinct()
                .collect(Collectors.joining(", "));
        List<Piece> standing = List.of(
                Piece.of(fact.status().label(), Ink.of(Ink.Tone.CUE)),
                Piece.of(
                        " · "
                                + Heads.facts(
                                        Words.count(fact.reports(), "report", "reports"),
                                        TrackerRow.origins(fact.origins()),
                                        conflicts,
                                        fact.id()),
                        Ink.FAINT));
        lines.addAll(Heads.indented(standing, width));
        Judged.lines(known).forEach(line -> lines.addAll(Heads.indented(List.of(Piece.of(line, Ink.STRONG)), width)));
        return lines;
    }

    private List<Line> claim(FiledClaim claim) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(report(claim.report()) + " ", Ink.FAINT));
        String says = Spoken.of(claim);
        if (!says.isEmpty()) {
            pieces.add(Piece.of(says + " ", Ink.of(Ink.Tone.SAYING)));
        }
        String words = claim.evidence().stream().map(Quoted::words).collect(Collectors.joining(" … "));
        pieces.add(Piece.of("“" + words + "”", Ink.PLAIN));
        claim.added().ifPresent(by -> pieces.add(Piece.of(" (" + by + ")", Ink.STRONG)));
        return Heads.indented(pieces, width, "    ");
    }

    private static String report(ReportRef report) {
        return Heads.facts(
                report.published().or(report::updated).map(Heads::day).orElse("undated"),
                report.publisher().orElse(report.id()));
    }
}
