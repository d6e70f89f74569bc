package org.hearsay.ledger.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Mention;

/**
 * Parties and what ties them.
 *
 * @param parties by their ids, the one with most behind its ties first
 */
public record Network(Map<String, Party> parties, List<Tie> ties) {

    private static final Comparator<Tie> HEAVIER =
            Comparator.comparingInt(Tie::reports).reversed().thenComparing(Tie::fact);

    public Network {
        parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        ties = List.copyOf(ties);
    }

    /**
     * A person, body or place.
     *
     * @param weight how many reports stand behind its ties, a report counted for each
     */
    public record Party(String id, String name, Mention.Type type, int weight) {}

    /** A network of the ties given; whoever is in none is not in it. */
    static Network of(Map<String, Party> known, Collection<Tie> ties) {
        Map<String, Integer> weights = new HashMap<>();
        for (Tie tie : ties) {
            weights.merge(tie.one(), tie.reports(), Integer::sum);
            weights.merge(tie.other(), tie.reports(), Integer::sum);
        }
        Map<String, Party> parties = new LinkedHashMap<>();
        known.values().stream()
                .filter(party -> weights.containsKey(party.id()))
                .map(party -> new Party(party.id(), party.name(), party.type(), weights.getOrDefault(party.id(), 0)))
                .sorted(Comparator.comparingInt(Party::weight)
                        .reversed()
                        .thenComparing(Party::name)
                        .thenComparing(Party::id))
                .forEach(party -> parties.put(party.id(), party));
        return new Network(parties, ties.stream().sorted(HEAVIER).toList());
    }

    /** The ties between those with most behind their ties, and some others whom it has to have. */
    public Network heaviest(int most, Collection<String> beside) {
        Set<String> kept = parties.keySet().stream().limit(most).collect(Collectors.toCollection(HashSet::new));
        kept.addAll(beside);
        return among(kept);
    }

    /** The ties of one party, those with most behind them, to no more than so many others. */
    public Network around(String party, int most) {
        Set<String> beside = new HashSet<>();
        List<Tie> kept = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.has(party) && (beside.contains(tie.beside(party)) || beside.size() < most)) {
                beside.add(tie.beside(party));
                kept.add(tie);
            }
        }
        return of(parties, kept);
    }

    /** The ties of which both parties are among some. */
    public Network among(Set<String> some) {
        return of(
                parties,
                ties.stream()
                        .filter(tie -> some.contains(tie.one()) && some.contains(tie.other()))
                        .toList());
    }

    /**
     * The fewest ties that lead from one party to another, whichever way they lead, of the best reported ones; empty if none do.
     * Breadth first: each tie is looked at once.
     */
    public List<Tie> path(String from, String to) {
        Map<String, List<Tie>> of = new HashMap<>();
        for (Tie tie : ties) {
            of.computeIfAbsent(tie.one(), none -> new ArrayList<>()).add(tie);
            of.computeIfAbsent(tie.other(), none -> new ArrayList<>()).add(tie);
        }
        Map<String, Tie> reachedBy = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reachedBy.containsKey(to)) {
            String at = next.removeFirst();
            for (Tie tie : of.getOrDefault(at, List.of())) {
                String beside = tie.beside(at);
                if (!beside.equals(from) && reachedBy.putIfAbsent(beside, tie) == null) {
                    next.addLast(beside);
                }
            }
        }
        return back(reachedBy, from, to);
    }

    private static List<Tie> back(Map<String, Tie> reachedBy, String from, String to) {
        List<Tie> path = new ArrayList<>();
        String at = to;
        for (Optional<Tie> tie = Optional.ofNullable(reachedBy.get(at));
                tie.isPresent() && !at.equals(from);
                tie = Optional.ofNullable(reachedBy.get(at))) {
            path.addFirst(tie.get());
            at = tie.get().beside(at);
        }
        return List.copyOf(path);
    }
}
