package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;

/** The register as a table: the page that the site opens on. */
public final class TrackerPage implements Page {

    private static final int ROWS = 50;

    private final Ledger ledger;
    private final Says says = new Says();

    public TrackerPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/", this::show);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/", "Tracker"));
    }

    private Answer show(Ask ask) {
        List<KnownFact> facts = new ArrayList<>();
        ledger.facts(FactQuery.ALL.asOf(ask.asOf()).asHappened().first(ROWS), facts::add);
        Map<String, List<String>> posts = ledger.posts(facts);
        return new Answer.Html(
                "tracker.jte",
                "Tracker",
                new TrackerView(facts.stream()
                        .map(fact -> row(fact, posts.getOrDefault(fact.fact().id(), List.of()), ask))
                        .toList()));
    }

    private TrackerView.Row row(KnownFact known, List<String> posts, Ask ask) {
        TrackerRow row = TrackerRow.of(known, posts);
        String first = known.fact().roles().isEmpty()
                ? ""
                : known.fact().roles().getFirst().role();
        return new TrackerView.Row(
                ask.link("fact", row.id()).toString(),
                known.fact().roles().stream()
                        .filter(role -> role.role().equals(first))
                        .map(role -> FactPage.filler(role, ask))
                        .distinct()
                        .toList(),
                row.post(),
                known.fact().kind().name(),
                says.sentence(known),
                row.when(),
                row.where(),
                row.status(),
                Says.count(known.fact().reports(), "report", "reports") + " · "
                        + TrackerRow.origins(known.fact().origins()),
                row.first());
    }
}
