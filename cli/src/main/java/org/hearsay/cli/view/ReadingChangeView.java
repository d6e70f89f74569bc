package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.ReadingChange;
import org.hearsay.tell.Told;

/**
 * Claims that one reader found and another did not, or found otherwise.
 *
 * @param width of the terminal, in columns
 */
public record ReadingChangeView(Palette palette, int width) {

    public String of(ReadingChange change) {
        String mark = change.before().isEmpty() ? "+ " : change.after().isEmpty() ? "- " : "~ ";
        List<Line> lines = new ArrayList<>(Heads.indented(told(change.claim()), width, mark));
        change.before().filter(before -> change.after().isPresent()).ifPresent(before -> {
            List<Piece> was = new ArrayList<>(List.of(Piece.of("before: ", Ink.FAINT)));
            was.addAll(ClaimLines.sentence(Told.of(before)));
            was.add(Piece.of(" (" + String.join(", ", change.differs()) + ")", Ink.FAINT));
            lines.addAll(Heads.indented(was, width, "    "));
        });
        return Heads.painted(lines, palette);
    }

    private static List<Piece> told(FiledClaim claim) {
        List<Piece> pieces = new ArrayList<>(ClaimLines.sentence(Told.of(claim)));
        pieces.add(Piece.of(
                " · "
                        + Heads.facts(
                                claim.claim().kind().name(),
                                claim.report().id() + "#" + claim.claim().id()),
                Ink.FAINT));
        return pieces;
    }
}
