package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.cli.check.Screening;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Heading;

/**
 * What came of screening a name: how sure it is who is meant, and beneath it who that is and what is known.
 *
 * @param width of the terminal, in columns
 */
public record ScreeningView(Palette palette, int width) {

    public String of(Screening.Result result) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(Line.wrap(
                List.of(
                        Piece.of(result.name(), Ink.STRONG),
                        Piece.of(" · ", Ink.FAINT),
                        Piece.of(sure(result), Ink.of(Ink.Tone.CUE)),
                        Piece.of(" · line " + result.line(), Ink.FAINT)),
                width));
        for (Screening.Candidate each : result.matches()) {
            lines.addAll(Heads.indented(candidate(each), width));
        }
        if (result.more() > 0) {
            lines.addAll(Heads.indented(
                    List.of(Piece.of(
                            "and " + result.more() + " more: hearsay who \"" + result.name() + "\"", Ink.FAINT)),
                    width));
        }
        return Heads.painted(lines, palette);
    }

    private static String sure(Screening.Result result) {
        int all = result.matches().size() + result.more();
        return switch (result.sureness()) {
            case SURE -> "sure";
            case LIKELY -> "likely";
            case POSSIBLE -> all > 1 ? "possible: one of " + all : "possible";
            case WEAK -> "weak: only a surname is shared";
            case NONE -> "not in the ledger";
        };
    }

    private static List<Piece> candidate(Screening.Candidate each) {
        Dossier dossier = each.dossier();
        Heading heading = dossier.heading();
        String facts = dossier.sections().stream()
                .filter(section -> !section.name().equals("posts"))
                .map(section -> section.title().toLowerCase(Locale.ROOT) + " " + section.total())
                .collect(Collectors.joining(", "));
        String posts = each.posts().stream().limit(3).collect(Collectors.joining("; "));
        String fits = each.fitting().isEmpty() ? "" : "fits: " + String.join(", ", each.fitting());
        return List.of(
                Piece.of(heading.name(), Ink.PLAIN),
                Piece.of(" · " + Heads.facts(posts, fits, StatementView.span(heading), facts), Ink.FAINT));
    }
}
