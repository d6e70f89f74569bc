package org.hearsay.web.page.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Tie;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.dossier.BetweenPage;
import org.hearsay.web.page.dossier.TieWords;

/** Who is tied to whom: drawn, and as a table; how one is tied to another; the facts behind a tie are {@link BetweenPage}'s. */
public final class NetworkPage implements Page {

    private static final int ROWS = 200;
    private static final List<Integer> SIZES = List.of(60, 120, 300, 800, 2000);

    private final Ledger ledger;
    private final TieWords words = new TieWords();
    private final ObjectMapper json = new ObjectMapper();
    private final List<String[]> sorts = ResourceLines.of(NetworkPage.class, "tie-sorts.tsv").stream()
            .map(line -> line.split("\t"))
            .toList();

    public NetworkPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/network", this::show);
        routes.get("/network/data", this::data);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/network", "Network"));
    }

    private Answer show(Ask ask) {
        NetworkPicture picture = NetworkPicture.of(ledger, ask);
        List<Map.Entry<List<String>, List<Tie>>> groups =
                List.copyOf(picture.grouped().entrySet());
        boolean all = ask.text("rows").isPresent();
        List<String> days =
                picture.shown().ties().stream().map(Tie::first).sorted().toList();
        NetworkView view = new NetworkView(
                new Link("/network/data", ask.here().parameters()).toString(),
                named(picture, "who", ask),
                named(picture, "from", ask),
                named(picture, "to", ask),
                Says.count(picture.shown().parties().size(), "party", "parties") + ", "
                        + Says.count(picture.shown().ties().size(), "tie", "ties"),
                left(picture),
                notes(picture, ask),
                steps(picture, ask),
                sorts.stream()
                        .map(cells -> choice(cells[0], cells[1], ask.all("sort")))
                        .toList(),
                Arrays.stream(Fact.Status.values())
                        .map(status -> choice(status.label(), status.label(), ask.all("status")))
                        .toList(),
                sizes(ask),
                days.isEmpty() ? List.of() : List.of(days.getFirst(), days.getLast()),
                groups.stream()
                        .limit(all ? groups.size() : ROWS)
                        .map(group -> row(picture, group, ask))
                        .toList(),
                all || groups.size() <= ROWS ? "" : ask.here().with("rows", "all") + "#table");
        return new Answer.Html("network.jte", "Network", view);
    }

    private static NetworkView.Choice choice(String value, String label, List<String> chosen) {
        return new NetworkView.Choice(value, label, chosen.isEmpty() || chosen.contains(value));
    }

    private static List<NetworkView.Choice> sizes(Ask ask) {
        int most = ask.number("most", NetworkPicture.USUAL, 10, NetworkPicture.MOST);
        List<Integer> sizes = new ArrayList<>(SIZES);
        if (!sizes.contains(most)) {
            sizes.add(most);
        }
        return sizes.stream()
                .sorted()
                .map(size -> new NetworkView.Choice(size.toString(), size.toString(), size == most))
                .toList();
    }

    private static String named(NetworkPicture picture, String end, Ask ask) {
        return Optional.ofNullable(picture.ends().get(end))
                .map(picture::name)
                .or(() -> ask.text(end))
                .orElse("");
    }

    private static String left(NetworkPicture picture) {
        int parties = picture.parties() - picture.shown().parties().size();
        int ties = picture.ties() - picture.shown().ties().size();
        return parties <= 0 && ties <= 0
                ? ""
                : Says.count(Math.max(0, parties), "party", "parties") + " and "
                        + Says.count(Math.max(0, ties), "tie", "ties") + " in fewer reports are left out";
    }

    private static List<String> notes(NetworkPicture picture, Ask ask) {
        List<String> notes = new ArrayList<>(picture.notes());
        boolean both = picture.ends().containsKey("from") && picture.ends().containsKey("to");
        if (both && picture.path().isEmpty()) {
            notes.add("No ties of those chosen lead from " + named(picture, "from", ask) + " to "
                    + named(picture, "to", ask) + ".");
        }
        return notes;
    }

    private List<NetworkView.Step> steps(NetworkPicture picture, Ask ask) {
        List<NetworkView.Step> steps = new ArrayList<>();
        String at = picture.ends().getOrDefault("from", "");
        for (Tie tie : picture.path()) {
            String next = tie.beside(at);
            steps.add(new NetworkView.Step(
                    steps.isEmpty() ? picture.name(at) : "",
                    ask.link("who", at).toString(),
                    words.from(at, tie),
                    picture.name(next),
                    ask.link("who", next).toString(),
                    tie.status().label(),
                    evidence(tie.one(), tie.other(), ask)));
            at = next;
        }
        return steps;
    }

    private NetworkView.Row row(NetworkPicture picture, Map.Entry<List<String>, List<Tie>> group, Ask ask) {
        String one = group.getKey().getFirst();
        String other = group.getKey().get(1);
        return new NetworkView.Row(
                picture.name(one),
                ask.link("who", one).toString(),
                how(group.getValue()),
                picture.name(other),
                ask.link("who", other).toString(),
                group.getKey().getLast(),
                group.getValue().getFirst().status().label(),
                Says.count(reports(group.getValue()), "report", "reports") + " · "
                        + Says.count(group.getValue().size(), "fact", "facts"),
                first(group.getValue()),
                evidence(one, other, ask));
    }

    private Answer data(Ask ask) {
        NetworkPicture picture = NetworkPicture.of(ledger, ask);
        List<NetworkData.Edge> edges = new ArrayList<>();
        for (Map.Entry<List<String>, List<Tie>> group : picture.grouped().entrySet()) {
            List<Tie> ties = group.getValue();
            String one = group.getKey().getFirst();
            String other = group.getKey().get(1);
            edges.add(new NetworkData.Edge(
                    "e" + edges.size(),
                    one,
                    other,
                    group.getKey().getLast(),
                    how(ties),
                    ties.getFirst().status().label(),
                    reports(ties),
                    ties.size(),
                    first(ties),
                    ties.getFirst().mutual(),
                    ties.stream().anyMatch(tie -> picture.path().contains(tie)),
                    evidence(one, other, ask)));
        }
        Set<String> chosen = new HashSet<>(picture.ends().values());
        List<NetworkData.Node> nodes = picture.shown().parties().values().stream()
                .map(party -> new NetworkData.Node(
                        party.id(),
                        party.name(),
                        party.type().label(),
                        party.weight(),
                        ask.link("who", party.id()).toString(),
                        ask.link("network").and("who", party.id()).toString(),
                        chosen.contains(party.id())))
                .toList();
        try {
            return new Answer.Data(json.writeValueAsString(new NetworkData(nodes, edges)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers make JSON", e);
        }
    }

    private String how(List<Tie> ties) {
        return ties.stream().map(words::between).distinct().collect(Collectors.joining(", "));
    }

    private static int reports(List<Tie> ties) {
        return ties.stream().mapToInt(Tie::reports).sum();
    }

    private static String first(List<Tie> ties) {
        return ties.stream().map(Tie::first).min(String::compareTo).orElse("");
    }

    static String evidence(String one, String other, Ask ask) {
        return ask.link("network", "between")
                .and("one", one)
                .and("other", other)
                .toString();
    }
}
