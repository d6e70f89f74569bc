package org.hearsay.web.page.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Ask;
import org.hearsay.web.page.Says;

/** Makes of conflicts the cards of the board. */
record ConflictCards(Says says) {

    /** How many of those who say the same are quoted. */
    private static final int VOICES = 2;

    /** How many sides are told. */
    private static final int SIDES = 6;

    ConflictsView.Card card(KnownFact known, Conflict conflict, Ask ask) {
        return new ConflictsView.Card(
                ask.link("fact", known.fact().id()).toString(),
                says.sentence(known),
                known.fact().kind().name(),
                known.fact().status().label(),
                Says.count(known.fact().reports(), "report", "reports") + " · "
                        + TrackerRow.origins(known.fact().origins()),
                Says.about(conflict.about()),
                Says.reading(conflict.reading()),
                conflict.reading().label(),
                conflict.values().stream()
                        .limit(SIDES)
                        .map(value -> side(conflict.about(), value, known, ask))
                        .toList(),
                conflict.values().size() > SIDES
                        ? "and " + Says.count(conflict.values().size() - SIDES, "more side", "more sides")
                        : "");
    }

    /** What a reading of conflicts means; empty for what is no reading. */
    static String meaning(String reading) {
        return switch (reading) {
            case "contradiction" -> "Not both can be so.";
            case "change" -> "Both can be so, one after the other.";
            case "precision" -> "Both can be so: one says it more exactly than the other.";
            case "other-person" -> "They may speak of different people.";
            default -> "";
        };
    }

    private ConflictsView.Side side(String about, Conflict.Value value, KnownFact known, Ask ask) {
        List<FiledClaim> saying = known.claims().stream()
                .filter(claim -> value.claims().contains(claim.key()))
                .toList();
        int more = saying.size() - VOICES;
        return new ConflictsView.Side(
                Says.value(about, value.value()),
                saying.stream().limit(VOICES).map(claim -> voice(claim, ask)).toList(),
                more > 0 ? "and " + Says.count(more, "more claim", "more claims") : "");
    }

    private ConflictsView.Voice voice(FiledClaim claim, Ask ask) {
        ReportRef report = claim.report();
        Optional<String> who = says.voice(claim);
        return new ConflictsView.Voice(
                ask.link("report", report.id()).and("claim", claim.claim().id()).toString(),
                report.reported().toString(),
                report.publisher().orElse(report.id()),
                who.orElse(""),
                claim.evidence().stream()
                        .map(Quoted::words)
                        .collect(Collectors.joining(" … "))
                        .replaceAll("\\s+", " "));
    }
}
