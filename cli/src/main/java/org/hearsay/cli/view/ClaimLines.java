package org.hearsay.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/**
 * The claims of a reading as numbered sentences; behind each the number of the statement that it stands in, as in the text.
 *
 * @param why whether to add what each was made from: frame, words, fillers, rules
 */
record ClaimLines(Reading reading, boolean why) {

    private static final Sentences SENTENCES = new Sentences();

    /** The pieces of a sentence. */
    static List<Piece> sentence(Told told) {
        Sentences.Sentence sentence = SENTENCES.of(told);
        List<Piece> pieces = new ArrayList<>(List.of(Piece.of(sentence.proposition(), Ink.PLAIN)));
        if (!sentence.tail().isEmpty()) {
            pieces.add(Piece.of(" — ", Ink.FAINT));
            pieces.add(Piece.of(sentence.tail(), Ink.of(Ink.Tone.SAYING)));
        }
        return pieces;
    }

    List<Line> lines(int width) {
        int digits = Integer.toString(reading.claims().size()).length();
        List<String> statements = Statements.inOrder(reading).stream()
                .map(attribution -> attribution.id())
                .toList();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Claim claim : reading.claims()) {
            List<Piece> pieces = new ArrayList<>(sentence(Told.of(reading, claim)));
            claim.attribution()
                    .map(statements::indexOf)
                    .filter(index -> index >= 0)
                    .ifPresent(index -> pieces.add(new Piece(ReportText.superscript(index + 1), Ink.FAINT)));
            String margin = String.format(java.util.Locale.ROOT, "%" + digits + "d  ", ++number);
            lines.addAll(Heads.indented(pieces, width, margin));
            if (why) {
                String deeper = " ".repeat(margin.length() + 2);
                for (String line : reasons(claim)) {
                    lines.addAll(Heads.indented(List.of(Piece.of(line, Ink.FAINT)), width, deeper));
                }
            }
        }
        return lines;
    }

    private List<String> reasons(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add(Heads.facts(
                claim.id(),
                claim.kind().name(),
                claim.polarity().label(),
                claim.certainty().label(),
                claim.realis().label(),
                claim.tense().map(Claim.Tense::label).orElse(""),
                "rule " + claim.rule()));
        lines.add("trigger “" + words(claim.trigger()) + "” in “"
                + String.join(" … ", claim.evidence().stream().map(this::words).toList()) + "”");
        claim.roles().forEach(role -> lines.add(role.name() + " “" + words(role.span()) + "”" + meant(role)));
        claim.why().forEach(line -> lines.add("because " + line));
        return lines;
    }

    /** Whom the words of a role stand for where they do not say it themselves, and why they fill the role. */
    private String meant(Claim.Role role) {
        Optional<String> name = role.entity()
                .map(id -> reading.entity(id).name())
                .or(() -> Optional.of(role.text()))
                .filter(known -> !known.equals(words(role.span())));
        return name.map(known -> " = " + known).orElse("")
                + role.inferred().map(reason -> ", inferred: " + reason).orElse("");
    }

    private String words(Span span) {
        return span.of(reading.report().text());
    }
}
