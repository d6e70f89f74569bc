package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;

/**
 * Facts whose claims do not agree: beneath each, what they do not agree on, and who says which.
 *
 * @param width of the terminal, in columns
 */
public record ConflictView(Palette palette, int width) {

    /** So many of those who say the same are told. */
    private static final int MOST = 3;

    public String of(KnownFact known) {
        List<Line> lines = new ArrayList<>(new FactView(palette, width, 0).head(known));
        for (Conflict conflict : known.fact().conflicts()) {
            lines.addAll(Heads.indented(
                    List.of(Piece.of(about(conflict.about()) + ": " + reading(conflict.reading()), Ink.STRONG)),
                    width,
                    "    "));
            for (Conflict.Value value : conflict.values()) {
                lines.addAll(Heads.indented(
                        List.of(
                                Piece.of(value.value() + " ", Ink.PLAIN),
                                Piece.of(voices(value, known), Ink.of(Ink.Tone.SAYING))),
                        width,
                        "      "));
            }
        }
        return Heads.painted(lines, palette);
    }

    private static String voices(Conflict.Value value, KnownFact known) {
        List<FiledClaim> claims = known.claims().stream()
                .filter(claim -> value.claims().contains(claim.key()))
                .toList();
        String told = claims.stream().limit(MOST).map(ConflictView::voice).collect(Collectors.joining("; "));
        return claims.size() > MOST ? told + "; and " + (claims.size() - MOST) + " more" : told;
    }

    private static String voice(FiledClaim claim) {
        String report = claim.report().publisher().orElse(claim.report().id());
        String day = claim.report()
                .published()
                .or(claim.report()::updated)
                .map(Heads::day)
                .orElse("undated");
        String says = Spoken.of(claim);
        return says.isEmpty() ? report + " " + day : says + ", " + report + " " + day;
    }

    private static String about(String about) {
        return about.startsWith("role:") ? about.substring("role:".length()) : about;
    }

    private static String reading(Conflict.Reading reading) {
        return switch (reading) {
            case CONTRADICTION -> "contradiction";
            case CHANGE -> "change over time";
            case PRECISION -> "difference in precision";
            case OTHER_PERSON -> "may be another person";
        };
    }
}
