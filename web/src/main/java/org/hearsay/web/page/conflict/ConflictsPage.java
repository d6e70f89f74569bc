package org.hearsay.web.page.conflict;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Recent;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.KeptFacts;
import org.hearsay.web.page.ListPage;
import org.hearsay.web.page.Narrowing;
import org.hearsay.web.page.Says;

/** What reports do not agree on, by what to make of it, the sides of each conflict next to each other with their words. */
public final class ConflictsPage implements Page {

    private static final int CARDS = 20;
    private static final int KEPT = 20;
    private static final String READING = "reading";
    private static final String ABOUT = "about";

    private final Ledger ledger;
    private final Recent<FactQuery, List<Found>> found;
    private final KeptFacts facts;
    private final ConflictCards cards = new ConflictCards(new Says());

    public ConflictsPage(Ledger ledger) {
        this.ledger = ledger;
        this.found = new Recent<>(ledger::version, KEPT);
        this.facts = new KeptFacts(ledger);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/conflicts", this::show);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/conflicts", "Conflicts"));
    }

    /** A conflict of a fact. */
    private record Found(String fact, int reports, Conflict conflict) {}

    private List<Found> find(FactQuery asked) {
        return ledger.facts(asked).stream()
                .flatMap(fact ->
                        fact.conflicts().stream().map(conflict -> new Found(fact.id(), fact.reports(), conflict)))
                .sorted(Comparator.comparing((Found each) -> each.conflict().reading())
                        .thenComparing(Found::reports, Comparator.reverseOrder())
                        .thenComparing(Found::fact))
                .toList();
    }

    private Answer show(Ask ask) {
        Narrowing narrowing = Narrowing.of(ask, READING, ABOUT);
        List<Found> all = found.get(narrowing.everything(ask).inConflict(), this::find);
        Optional<String> reading = ask.text(READING);
        Optional<String> about = ask.text(ABOUT);
        List<Found> fitting = all.stream()
                .filter(each ->
                        reading.map(each.conflict().reading().label()::equals).orElse(true))
                .filter(each -> about.map(each.conflict().about()::equals).orElse(true))
                .toList();
        ListPage<Found> page = ListPage.of(fitting, CARDS, "conflict", "conflicts", ask);
        return new Answer.Html(
                "conflicts.jte",
                "Conflicts",
                new ConflictsView(
                        narrowing,
                        readings(all, about, ask),
                        abouts(all, reading, ask),
                        told(page.shown(), ask),
                        page.range(),
                        page.before(),
                        page.after()));
    }

    private List<ConflictsView.Card> told(List<Found> shown, Ask ask) {
        Map<String, KnownFact> known = new LinkedHashMap<>();
        facts.of(shown.stream().map(Found::fact).distinct().toList(), ask.asOf())
                .forEach(each -> known.put(each.fact().id(), each));
        return shown.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.fact())).stream()
                        .map(fact -> cards.card(fact, each.conflict(), ask)))
                .toList();
    }

    private static List<ConflictsView.Tab> readings(List<Found> all, Optional<String> about, Ask ask) {
        Map<String, Long> counts = new TreeMap<>();
        all.stream()
                .filter(each -> about.map(each.conflict().about()::equals).orElse(true))
                .forEach(each -> counts.merge(each.conflict().reading().label(), 1L, Long::sum));
        Map<String, String> names = new LinkedHashMap<>();
        for (Conflict.Reading each : Conflict.Reading.values()) {
            names.put(each.label(), Says.reading(each));
        }
        return tabs(READING, names, counts, ask);
    }

    private static List<ConflictsView.Tab> abouts(List<Found> all, Optional<String> reading, Ask ask) {
        Map<String, Long> counts = new TreeMap<>();
        all.stream()
                .filter(each ->
                        reading.map(each.conflict().reading().label()::equals).orElse(true))
                .forEach(each -> counts.merge(each.conflict().about(), 1L, Long::sum));
        Map<String, String> names = new LinkedHashMap<>();
        counts.keySet().forEach(each -> names.put(each, Says.about(each)));
        return tabs(ABOUT, names, counts, ask);
    }

    private static List<ConflictsView.Tab> tabs(
            String field, Map<String, String> names, Map<String, Long> counts, Ask ask) {
        Optional<String> chosen = ask.text(field);
        List<ConflictsView.Tab> tabs = new java.util.ArrayList<>();
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new ConflictsView.Tab(
                "all",
                "",
                Long.toString(sum),
                ask.here().without(field).without("page").toString(),
                chosen.isEmpty()));
        names.forEach((value, name) -> tabs.add(new ConflictsView.Tab(
                name,
                ConflictCards.meaning(value),
                Long.toString(counts.getOrDefault(value, 0L)),
                ask.here().without("page").with(field, value).toString(),
                chosen.equals(Optional.of(value)))));
        return tabs;
    }
}
