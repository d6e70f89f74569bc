package org.hearsay.export;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.core.Claim;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.ledger.query.ReportRef;

/**
 * Entities of FollowTheMoney (https://followthemoney.tech), one a line, each once: reports as articles, people and bodies, then the
 * facts that hold, with what documents them. An id is the same in any ledger with the same reports.
 */
final class FtmExport implements StreamExporter {

    private static final int PAGE = 1000;

    @Override
    public Exported write(Ledger ledger, Asked asked, Writer out) {
        AtomicLong leftOut = new AtomicLong();
        Rows rows = new Rows(out);
        reports(ledger, asked.asOf(), rows);
        FtmParties parties = new FtmParties(rows);
        FtmPeople people = new FtmPeople(parties);
        people.write(ledger, asked.asOf(), rows);
        FtmFacts facts = new FtmFacts(parties);
        ledger.facts(FactQuery.ALL.asOf(asked.asOf()), known -> {
            boolean written = holds(known) && (people.takes(known.fact()) || write(facts.of(known), rows));
            leftOut.addAndGet(written ? 0 : 1);
        });
        return new Exported(rows.count(), leftOut.get());
    }

    private static boolean write(List<FtmEntity> entities, Rows rows) {
        entities.forEach(entity -> rows.json(entity::write));
        return !entities.isEmpty();
    }

    /** Whether a fact is told as one: somebody says that it happened or is so, and nobody has taken that back. */
    static boolean holds(KnownFact known) {
        Fact.Status status = known.fact().status();
        return status != Fact.Status.DENIED
                && status != Fact.Status.RETRACTED
                && known.claims().stream()
                        .anyMatch(each -> each.claim().polarity() == Claim.Polarity.POSITIVE
                                && (each.claim().realis() == Claim.Realis.ACTUAL
                                        || each.claim().realis() == Claim.Realis.ONGOING));
    }

    private static void reports(Ledger ledger, Optional<LocalDate> asOf, Rows rows) {
        int after = 0;
        for (List<ReportLine> page = ledger.reports("", asOf, PAGE, after);
                !page.isEmpty();
                page = ledger.reports("", asOf, PAGE, after)) {
            for (ReportLine each : page) {
                rows.json(article(each.report())::write);
            }
            after += page.size();
        }
    }

    private static FtmEntity article(ReportRef report) {
        String title = report.headline().orElse(report.id());
        return new FtmEntity(FtmFacts.document(report), "Article")
                .with("name", title)
                .with("title", title)
                .with("fileName", report.id())
                .with("publisher", report.publisher())
                .with("sourceUrl", report.url())
                .with("publishedAt", report.published())
                .with("modifiedAt", report.updated())
                .with("retrievedAt", report.filed().toString().substring(0, "2031-05-01".length()));
    }
}
