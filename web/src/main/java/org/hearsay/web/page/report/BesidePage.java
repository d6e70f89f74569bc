package org.hearsay.web.page.report;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.query.SharedCopy;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;

/** Two reports that share copy, what they share side by side. */
public final class BesidePage implements Page {

    private final Ledger ledger;
    private final Versions versions;

    public BesidePage(Ledger ledger) {
        this.ledger = ledger;
        this.versions = new Versions(ledger);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report/{id}/beside/{other}", this::show);
    }

    private Answer show(Ask ask) {
        String id = ask.path("id");
        String other = ask.path("other");
        List<SharedCopy> pairs = ledger.copies(id).stream()
                .filter(pair -> pair.a().id().equals(other) || pair.b().id().equals(other))
                .toList();
        Reading left = versions.of(id, ask).getLast();
        Reading right = versions.of(other, ask).getLast();
        Copy copy = pairs.stream()
                .map(pair ->
                        pair.a().id().equals(id) ? pair.copy() : pair.copy().turned())
                .filter(each -> fits(each, left, right))
                .findFirst()
                .orElseThrow(() -> Refusal.absent(
                        "Nothing in common",
                        "These two reports share no copy. The page of each lists those it shares copy with."));
        return new Answer.Html(
                "beside.jte",
                "Shared copy",
                new BesideView(
                        side(left, ask),
                        side(right, ask),
                        Says.relation(copy.relation()),
                        Says.count(copy.passages().size(), "passage", "passages"),
                        Aligned.rows(left.report().text(), right.report().text(), copy.passages())));
    }

    private static boolean fits(Copy copy, Reading left, Reading right) {
        return copy.passages().stream()
                .allMatch(passage -> passage.a().end() <= left.report().text().length()
                        && passage.b().end() <= right.report().text().length());
    }

    private static BesideView.Side side(Reading reading, Ask ask) {
        Optional<String> moment = reading.report().published().or(reading.report()::updated);
        return new BesideView.Side(
                ask.link("report", reading.report().id()).toString(),
                reading.report().headline().orElse(reading.report().id()),
                moment.map(text -> text.substring(0, Math.min(10, text.length())))
                        .orElse(""),
                reading.report().publisher().orElse(""));
    }
}
