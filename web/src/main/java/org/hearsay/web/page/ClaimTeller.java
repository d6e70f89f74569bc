package org.hearsay.web.page;

import java.util.Locale;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.web.http.Ask;

/** Makes of a claim what the page of a fact shows of it. */
record ClaimTeller(Says says, Context context, Ask ask) {

    FactView.Told tell(FiledClaim claim, Counted counted) {
        return new FactView.Told(
                anchor(claim.key()),
                says.voice(claim).orElse(""),
                claim.voices().stream().map(ClaimTeller::link).toList(),
                context.sentence(claim),
                Says.certainty(claim.claim()),
                String.format(Locale.ROOT, "%.2f", claim.claim().confidence()),
                claim.claim().rule(),
                report(claim, counted.claim().report().reported()),
                counted.origin().why());
    }

    /** What a claim goes by on a page: its key in characters that any address takes. */
    static String anchor(String key) {
        return "c-" + key.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    static FactView.Link link(Statement said) {
        String name = said.source()
                .map(voice -> voice.name()
                        .filter(full -> !full.equals(voice.words()))
                        .map(full -> full + " (“" + voice.words() + "”)")
                        .orElse(voice.words()))
                .orElse("somebody not told");
        return new FactView.Link(
                name, Says.speaker(said.speaker()), said.stance().label(), String.join("; ", said.conditions()));
    }

    private FactView.Where report(FiledClaim claim, String day) {
        ReportRef report = claim.report();
        return new FactView.Where(
                ask.link("report", report.id()).and("claim", claim.claim().id()).toString(),
                day,
                report.publisher().orElse(""),
                report.agency()
                        .filter(agency -> !report.publisher().equals(java.util.Optional.of(agency)))
                        .orElse(""),
                report.headline().orElse(""),
                report.id());
    }
}
