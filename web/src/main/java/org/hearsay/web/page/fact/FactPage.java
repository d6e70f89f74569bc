package org.hearsay.web.page.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Recent;
import org.hearsay.tell.Context;
import org.hearsay.tell.Dates;
import org.hearsay.tell.Judged;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;

/** One fact: how it stands and why, every claim of it in its exact words, where they come from, and what they do not agree on. */
public final class FactPage implements Page {

    private static final int KEPT = 50;

    private final Ledger ledger;
    private final Says says = new Says();
    private final Recent<Key, FactView> made;

    public FactPage(Ledger ledger) {
        this.ledger = ledger;
        this.made = new Recent<>(ledger::version, KEPT);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/fact/{id}", this::show);
    }

    private Answer show(Ask ask) {
        FactView view = made.get(
                new Key(ask.path("id"), ask.asOf()),
                key -> ledger.fact(key.fact(), FactQuery.ALL.asOf(key.asOf()))
                        .map(known -> view(known, ask))
                        .orElseThrow(() -> Refusal.absent("No such fact", absence(ask))));
        return new Answer.Html("fact.jte", view.sentence(), view);
    }

    private record Key(String fact, Optional<LocalDate> asOf) {}

    private static String absence(Ask ask) {
        return ask.asOf().isPresent()
                ? "Nothing was known of it on that day. Go back to today to see it."
                : "It may have become part of another since reports were read again. Search for it in the tracker.";
    }

    private FactView view(KnownFact known, Ask ask) {
        Fact fact = known.fact();
        List<FactView.Origin> origins = origins(known, ask);
        Disputes disputes = new Disputes(says);
        return new FactView(
                fact.id(),
                says.sentence(known),
                fact.kind().name(),
                fact.status().label(),
                fact.reason(),
                Judged.lines(known),
                Says.count(fact.reports(), "report", "reports") + " · " + TrackerRow.origins(fact.origins()),
                fact.when().flatMap(Dates::days).orElse(""),
                fact.firstReported(),
                fact.lastReported(),
                fact.roles().stream().map(role -> filler(role, ask)).toList(),
                TimesDrawing.of(known, disputes),
                LineageDrawing.of(origins),
                origins,
                disputes.of(known));
    }

    public static FactView.Filler filler(Assertion.Filler role, Ask ask) {
        String name = role.who().map(Assertion.Party::name).orElse(role.words());
        Optional<String> who = role.who().filter(Assertion.Party::named).map(Assertion.Party::identity);
        return new FactView.Filler(
                role.role(), name, who.map(id -> ask.link("who", id).toString()).orElse(""));
    }

    /** The claims under their origins, as many as there are if all speakers are different people. */
    private List<FactView.Origin> origins(KnownFact known, Ask ask) {
        ClaimTeller teller = new ClaimTeller(says, new Context(ledger, known.claims()), ask);
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        List<Counted> counted = known.fact().claims();
        for (int i = 0; i < known.claims().size(); i++) {
            groups.computeIfAbsent(counted.get(i).origin().most(), none -> new ArrayList<>())
                    .add(i);
        }
        Map<String, Integer> earlier = new LinkedHashMap<>();
        List<FactView.Origin> origins = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            int number = origins.size() + 1;
            Integer other =
                    earlier.putIfAbsent(counted.get(group.getFirst()).origin().least(), number);
            origins.add(new FactView.Origin(
                    number,
                    other == null ? "" : "may be one with origin " + other,
                    group.stream()
                            .map(i -> teller.tell(known.claims().get(i), counted.get(i)))
                            .toList()));
        }
        return origins;
    }
}
