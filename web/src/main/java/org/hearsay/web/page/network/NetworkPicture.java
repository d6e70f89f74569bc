package org.hearsay.web.page.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.Tie;
import org.hearsay.ledger.query.TieQuery;
import org.hearsay.web.http.Ask;

/**
 * The part of the network that is asked for.
 *
 * @param shown what is drawn
 * @param parties how many there are in all, of those that fit
 * @param ties likewise
 * @param path the ties that lead from one party to another
 * @param ends the parties that were asked for by name: whose, from whom, to whom
 */
record NetworkPicture(
        Network shown, int parties, int ties, List<Tie> path, Map<String, String> ends, List<String> notes) {

    static final int USUAL = 120;
    static final int MOST = 2000;

    static NetworkPicture of(Ledger ledger, Ask ask) {
        TieQuery asked = TieQuery.ALL
                .asOf(ask.asOf())
                .ofSorts(Set.copyOf(ask.all("sort")))
                .ofStatuses(ask.all("status").stream()
                        .flatMap(label -> status(label).stream())
                        .collect(Collectors.toSet()));
        List<String> notes = new ArrayList<>();
        Map<String, String> ends = new LinkedHashMap<>();
        List<Integer> counts = new ArrayList<>();
        List<Tie> path = new ArrayList<>();
        int most = ask.number("most", USUAL, 10, MOST);
        Network shown = ledger.network(asked, all -> {
            counts.addAll(List.of(all.parties().size(), all.ties().size()));
            for (String end : List.of("who", "from", "to")) {
                ask.text(end)
                        .flatMap(name -> party(ledger, all, name, ask, notes))
                        .ifPresent(id -> ends.put(end, id));
            }
            if (ends.containsKey("from") && ends.containsKey("to")) {
                path.addAll(all.path(ends.getOrDefault("from", ""), ends.getOrDefault("to", "")));
            }
            return part(all, most, ends, path);
        });
        return new NetworkPicture(shown, counts.getFirst(), counts.getLast(), List.copyOf(path), ends, notes);
    }

    /** The heaviest of all, or of those about one party, and whoever the path leads over. */
    private static Network part(Network all, int most, Map<String, String> ends, List<Tie> path) {
        Set<String> wanted = new HashSet<>(ends.values());
        path.forEach(tie -> wanted.addAll(List.of(tie.one(), tie.other())));
        Optional<String> who = Optional.ofNullable(ends.get("who"));
        if (who.isEmpty()) {
            return all.heaviest(most, wanted);
        }
        Set<String> near =
                new HashSet<>(all.around(who.get(), most - 1).parties().keySet());
        near.addAll(wanted);
        return all.among(near);
    }

    /** Whom a name, or an id, stands for; of several the one with most behind its ties. */
    private static Optional<String> party(Ledger ledger, Network all, String name, Ask ask, List<String> notes) {
        if (all.parties().containsKey(name)) {
            return Optional.of(name);
        }
        Map<String, Heading> found = ledger.identities(name, ask.asOf());
        List<String> tied =
                all.parties().keySet().stream().filter(found::containsKey).toList();
        if (tied.isEmpty()) {
            notes.add(
                    found.isEmpty()
                            ? "Nobody is known by the name “" + name + "”."
                            : "“" + name + "” is known, but in no tie of those chosen.");
            return Optional.empty();
        }
        String best = tied.stream()
                .filter(id -> isExactly(found, id, name))
                .findFirst()
                .orElse(tied.getFirst());
        if (tied.size() > 1) {
            notes.add("“" + name + "” is taken for " + nameOf(all, best) + "; " + (tied.size() - 1)
                    + " more can be meant: choose a name in full.");
        }
        return Optional.of(best);
    }

    private static boolean isExactly(Map<String, Heading> found, String id, String name) {
        return Optional.ofNullable(found.get(id))
                .filter(heading -> heading.name().equalsIgnoreCase(name))
                .isPresent();
    }

    private static Optional<Fact.Status> status(String label) {
        for (Fact.Status status : Fact.Status.values()) {
            if (status.label().equals(label)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** The ties of one sort between the same two are one, by the best reported of them. */
    Map<List<String>, List<Tie>> grouped() {
        Map<List<String>, List<Tie>> groups = new LinkedHashMap<>();
        for (Tie tie : shown.ties()) {
            boolean turned = tie.mutual() && tie.one().compareTo(tie.other()) > 0;
            groups.computeIfAbsent(
                            List.of(turned ? tie.other() : tie.one(), turned ? tie.one() : tie.other(), tie.sort()),
                            none -> new ArrayList<>())
                    .add(tie);
        }
        return groups;
    }

    String name(String id) {
        return nameOf(shown, id);
    }

    private static String nameOf(Network network, String id) {
        return Optional.ofNullable(network.parties().get(id))
                .map(Network.Party::name)
                .orElse(id);
    }
}
