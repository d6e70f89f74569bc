package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.tell.Told;

/** Claims of a ledger as sentences with their exact words, one after the other under the reports they stand in. */
public final class ClaimView {

    private final Palette palette;
    private final int width;
    private Optional<ReportRef> under = Optional.empty();

    /** @param width of the terminal, in columns */
    public ClaimView(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /** The next claim; with the head of its report, unless the claim before was of the same. */
    public String next(FiledClaim claim) {
        List<Line> lines = new ArrayList<>();
        if (!under.equals(Optional.of(claim.report()))) {
            if (under.isPresent()) {
                lines.add(new Line(List.of()));
            }
            under = Optional.of(claim.report());
            lines.addAll(Heads.lines(claim.report(), width));
        }
        lines.addAll(Heads.indented(ClaimLines.sentence(Told.of(claim)), width));
        String words =
                String.join(" … ", claim.evidence().stream().map(Quoted::words).toList());
        lines.addAll(Heads.indented(List.of(Piece.of("“" + words + "”", Ink.FAINT)), width, "    "));
        return Heads.painted(lines, palette);
    }
}
