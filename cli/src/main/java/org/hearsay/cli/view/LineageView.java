package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Quoted;

/**
 * The claims of a fact under the origins they are counted under, with the reasons, as a small tree.
 *
 * @param width of the terminal, in columns
 */
public record LineageView(Palette palette, int width) {

    public String of(KnownFact known) {
        List<Line> lines = new ArrayList<>(new FactView(palette, width, 0).head(known));
        lines.addAll(Heads.indented(List.of(Piece.of(known.fact().reason(), Ink.FAINT)), width));
        Map<String, List<Integer>> origins = new LinkedHashMap<>();
        for (int i = 0; i < known.claims().size(); i++) {
            origins.computeIfAbsent(known.fact().claims().get(i).origin().most(), none -> new ArrayList<>())
                    .add(i);
        }
        int number = 0;
        for (Map.Entry<String, List<Integer>> origin : origins.entrySet()) {
            number++;
            List<Integer> claims = origin.getValue();
            Counted first = known.fact().claims().get(claims.getFirst());
            lines.add(new Line(List.of(
                    Piece.of("origin " + number, Ink.STRONG),
                    Piece.of(maybe(first, origins, known, number), Ink.FAINT))));
            for (int i = 0; i < claims.size(); i++) {
                boolean last = i == claims.size() - 1;
                lines.addAll(claim(
                        known.claims().get(claims.get(i)), known.fact().claims().get(claims.get(i)), last));
            }
        }
        return Heads.painted(lines, palette);
    }

    /** With which earlier origin it may be one. */
    private static String maybe(Counted first, Map<String, List<Integer>> origins, KnownFact known, int number) {
        int other = 0;
        for (List<Integer> claims : origins.values()) {
            other++;
            Counted before = known.fact().claims().get(claims.getFirst());
            if (other < number && before.origin().least().equals(first.origin().least())) {
                return " · may be one with origin " + other;
            }
        }
        return "";
    }

    private List<Line> claim(FiledClaim claim, Counted counted, boolean last) {
        String says = Spoken.of(claim);
        String day = counted.claim().report().reported();
        String head = Heads.facts(
                day, claim.report().publisher().orElse(""), claim.report().id());
        List<Line> lines = new ArrayList<>(Heads.indented(
                List.of(
                        Piece.of(head + " ", Ink.PLAIN),
                        Piece.of(says.isEmpty() ? "" : says + " ", Ink.of(Ink.Tone.SAYING)),
                        Piece.of("— " + counted.origin().why(), Ink.FAINT)),
                width,
                last ? "└─ " : "├─ "));
        String words = claim.evidence().stream().map(Quoted::words).collect(Collectors.joining(" … "));
        lines.addAll(Heads.indented(List.of(Piece.of("“" + words + "”", Ink.PLAIN)), width, last ? "     " : "│    "));
        return lines;
    }
}
