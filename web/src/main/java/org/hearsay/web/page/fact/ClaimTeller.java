package org.hearsay.web.page.fact;

import java.util.Locale;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.tell.Context;
import org.hearsay.tell.Manner;
import org.hearsay.tell.SaidBy;
import org.hearsay.web.http.Ask;
import org.hearsay.web.page.Says;

/** Makes of a claim what the page of a fact shows of it. */
record ClaimTeller(Says says, Context context, Ask ask) {

    FactView.Told tell(FiledClaim claim, Counted counted) {
        return new FactView.Told(
                anchor(claim.key()),
                says.voice(claim).orElse(""),
                claim.voices().stream().map(SaidBy::of).toList(),
                context.sentence(claim),
                Manner.certainty(claim.claim()),
                String.format(Locale.ROOT, "%.2f", claim.claim().confidence()),
                claim.claim().rule(),
                report(claim, counted.claim().report().reported()),
                counted.origin().why());
    }

    /** What a claim goes by on a page: its key in characters that any address takes. */
    static String anchor(String key) {
        return "c-" + key.replaceAll("[^A-Za-z0-9_-]", "-");
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
