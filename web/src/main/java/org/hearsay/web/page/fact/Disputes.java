package org.hearsay.web.page.fact;

import java.util.List;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.web.page.Says;

/** Makes of what the claims of a fact do not agree on what pages show of it. */
record Disputes(Says says) {

    private static final int MOST = 6;

    List<FactView.Dispute> of(KnownFact known) {
        return known.fact().conflicts().stream()
                .map(conflict -> new FactView.Dispute(
                        Says.about(conflict.about()),
                        Says.reading(conflict.reading()),
                        conflict.values().stream()
                                .map(value -> side(conflict.about(), value, known))
                                .toList()))
                .toList();
    }

    private FactView.Side side(String about, Conflict.Value value, KnownFact known) {
        List<FactView.Voice> voices = known.claims().stream()
                .filter(claim -> value.claims().contains(claim.key()))
                .map(this::voice)
                .toList();
        int shown = voices.size() <= MOST + 1 ? voices.size() : MOST;
        return new FactView.Side(
                Says.value(about, value.value()), voices.subList(0, shown), voices.subList(shown, voices.size()));
    }

    /** Who makes a claim, in short. */
    FactView.Voice voice(FiledClaim claim) {
        String report = claim.report().publisher().orElse(claim.report().id());
        return new FactView.Voice(
                ClaimTeller.anchor(claim.key()),
                claim.report().reported().toString(),
                says.voice(claim).map(voice -> voice + ", " + report).orElse(report));
    }
}
