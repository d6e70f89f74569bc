package org.hearsay.web.page.map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Outline;
import org.hearsay.ledger.query.Recent;
import org.hearsay.ledger.query.Spot;
import org.hearsay.tell.Dates;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Narrowing;
import org.hearsay.web.page.Says;

/** Where things happened: places with what is told to have been there, and how much stands nowhere. */
public final class MapPage implements Page {

    /** How many facts of a place are listed, and how many places. */
    private static final int MOST = 50;

    private static final int PLACES = 100;

    /** How many questions' facts are kept. */
    private static final int KEPT = 4;

    private static final String PLACE = "place";

    private final Ledger ledger;
    private final Recent<FactQuery, Placed> placed;
    private final Says says = new Says();
    private final ObjectMapper json = new ObjectMapper();

    public MapPage(Ledger ledger) {
        this.ledger = ledger;
        this.placed = new Recent<>(ledger::version, KEPT);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/map", this::show);
        routes.get("/map/data", this::data);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/map", "Map"));
    }

    private Answer show(Ask ask) {
        Narrowing narrowing = narrowing(ask);
        Placed all = placed(narrowing, ask);
        Map<String, Outline> facts = all.facts();
        List<Spot> spots = all.spots();
        List<Spot> placed = spots.stream().filter(MapPage::isPlaced).toList();
        List<Spot> unplaced = spots.stream().filter(each -> !isPlaced(each)).toList();
        Optional<String> chosen = ask.text(PLACE);
        List<MapView.Here> here = spots.stream()
                .filter(each -> chosen.equals(Optional.of(key(each))))
                .map(each -> here(each, facts, ask))
                .limit(1)
                .toList();
        return new Answer.Html(
                "map.jte",
                here.isEmpty() ? "Map" : here.getFirst().name(),
                new MapView(
                        narrowing,
                        ask.text("from").orElse(""),
                        ask.text("to").orElse(""),
                        new Link("/map/data", ask.here().parameters()).toString(),
                        told(facts, placed, unplaced),
                        places(placed, ask),
                        places(unplaced, ask),
                        here));
    }

    private static Narrowing narrowing(Ask ask) {
        return Narrowing.of(ask);
    }

    /** The facts that are asked for by their ids, and where they were. */
    private record Placed(Map<String, Outline> facts, List<Spot> spots) {}

    private Placed placed(Narrowing narrowing, Ask ask) {
        FactQuery query = narrowing.query(ask);
        Optional<LocalDate> from = ask.day("from");
        Optional<LocalDate> to = ask.day("to");
        return placed.get(query.of(query.claims().between(from, to)), this::place);
    }

    private Placed place(FactQuery asked) {
        Map<String, Outline> facts =
                ledger.outlines(asked).stream().collect(Collectors.toMap(Outline::id, Function.identity()));
        return new Placed(facts, ledger.spots(facts.keySet(), asked.asOf()));
    }

    private static boolean isPlaced(Spot spot) {
        return spot.geonames().isPresent();
    }

    /** What a place goes by in the address. */
    private static String key(Spot spot) {
        return spot.geonames().isEmpty()
                ? spot.name().toLowerCase(Locale.ROOT)
                : spot.geonames().getAsLong() + (spot.wide() ? "-wide" : "");
    }

    private static List<MapView.Count> told(Map<String, Outline> facts, List<Spot> placed, List<Spot> unplaced) {
        Set<String> exact = of(placed.stream().filter(each -> !each.wide()).toList());
        Set<String> wide = of(placed.stream().filter(Spot::wide).toList());
        wide.removeAll(exact);
        Set<String> named = of(unplaced);
        named.removeAll(exact);
        named.removeAll(wide);
        int silent = facts.size() - exact.size() - wide.size() - named.size();
        return List.of(
                count(exact.size(), "at a place"),
                count(wide.size(), "in a country or region, no nearer"),
                count(named.size(), "at a place that is not in the gazetteer"),
                count(silent, "not stated where"));
    }

    private static MapView.Count count(int number, String text) {
        return new MapView.Count(String.format(Locale.ROOT, "%,d", number), text);
    }

    private static Set<String> of(List<Spot> spots) {
        Set<String> facts = new HashSet<>();
        spots.forEach(each -> facts.addAll(each.facts()));
        return facts;
    }

    private static List<MapView.Place> places(List<Spot> spots, Ask ask) {
        String chosen = ask.text(PLACE).orElse("");
        return spots.stream()
                .limit(PLACES)
                .map(each -> new MapView.Place(
                        each.name(),
                        each.wide() ? "country or region" : country(each),
                        String.format(Locale.ROOT, "%,d", each.facts().size()),
                        ask.here().with(PLACE, key(each)).toString(),
                        key(each).equals(chosen)))
                .toList();
    }

    private static String country(Spot spot) {
        return spot.country().isEmpty() ? "" : Locale.of("", spot.country()).getDisplayCountry(Locale.ENGLISH);
    }

    private MapView.Here here(Spot spot, Map<String, Outline> facts, Ask ask) {
        List<String> ids = spot.facts().stream()
                .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
                .sorted(Comparator.comparingInt(Outline::reports)
                        .reversed()
                        .thenComparing(Outline::firstReported)
                        .thenComparing(Outline::id))
                .limit(MOST)
                .map(Outline::id)
                .toList();
        String all = Says.count(spot.facts().size(), "fact", "facts");
        return new MapView.Here(
                spot.name(),
                ids.size() < spot.facts().size() ? all + ", the " + ids.size() + " in most reports" : all,
                ask.here().without(PLACE).toString(),
                ledger.facts(ids, ask.asOf()).stream()
                        .map(each -> fact(each, ask))
                        .toList());
    }

    private MapView.Fact fact(KnownFact known, Ask ask) {
        return new MapView.Fact(
                ask.link("fact", known.fact().id()).toString(),
                says.sentence(known),
                known.fact().status().label(),
                known.fact().when().flatMap(Dates::days).orElse(""),
                Says.count(known.fact().reports(), "report", "reports") + " · "
                        + TrackerRow.origins(known.fact().origins()));
    }

    /** The places with coordinates, for the script. */
    private Answer data(Ask ask) {
        Link page = new Link("/map", ask.here().parameters());
        ArrayNode places = json.createArrayNode();
        for (Spot spot : placed(narrowing(ask), ask).spots()) {
            if (isPlaced(spot)) {
                ObjectNode place = places.addObject();
                place.put("name", spot.name());
                place.put("latitude", spot.latitude());
                place.put("longitude", spot.longitude());
                place.put("wide", spot.wide());
                place.put("facts", spot.facts().size());
                place.put("key", key(spot));
                place.put("href", page.with(PLACE, key(spot)).toString());
            }
        }
        return new Answer.Data(places.toString());
    }
}
