package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.core.Mention;
import org.hearsay.reader.place.Resolver.Tie;

/** Which groups of names say something about which: those that stand near, and those that are named most. */
final class Ties {

    /** How many names around a name are listened to. */
    private static final int AROUND = 30;

    private static final int FREQUENT = 12;

    private final Names names;
    private final Weights weights;
    private final Map<Group, Map<Group, Tie>> ties = new LinkedHashMap<>();

    Ties(Names names, Weights weights) {
        this.names = names;
        this.weights = weights;
    }

    private record Voice(Mention mention, Group group) {}

    /** @param evidence groups that are asked for no place of their own */
    Map<Group, List<Tie>> of(List<Group> groups, List<Group> evidence) {
        List<Voice> voices = Stream.concat(groups.stream(), evidence.stream())
                .flatMap(group -> group.mentions.stream().map(mention -> new Voice(mention, group)))
                .sorted(Comparator.comparing((Voice voice) -> voice.mention().span())
                        .thenComparing(voice -> voice.mention().id()))
                .toList();
        for (int i = 0; i < voices.size(); i++) {
            for (int k = i + 1; k < Math.min(voices.size(), i + AROUND); k++) {
                tie(voices.get(i), voices.get(k), k == i + 1);
            }
        }
        List<Group> loud = new ArrayList<>(groups);
        loud.sort(
                Comparator.comparingInt((Group group) -> group.mentions.size()).reversed());
        loud = new ArrayList<>(loud.subList(0, Math.min(FREQUENT, loud.size())));
        evidence.stream().filter(group -> group.mentions.isEmpty()).forEach(loud::add);
        List<Group> listeners = new ArrayList<>(groups);
        listeners.addAll(evidence);
        for (Group to : listeners) {
            for (Group from : loud) {
                if (from != to && !alike(from, to)) {
                    double nearness = from.mentions.isEmpty() || to.mentions.isEmpty() ? 1 : weights.floor();
                    put(to, new Tie(to, from, nearness, 0, false));
                }
            }
        }
        Map<Group, List<Tie>> lists = new HashMap<>();
        ties.forEach((group, tied) -> lists.put(group, List.copyOf(tied.values())));
        return lists;
    }

    private void tie(Voice a, Voice b, boolean next) {
        if (a.group() == b.group() || names.alike(a.mention(), b.mention())) {
            return;
        }
        double apart = Math.max(
                0, names.words(b.mention()).begin() - names.words(a.mention()).end());
        double nearness = weights.floor() + (1 - weights.floor()) / (1 + apart / weights.apart());
        int qualifies = next && names.qualifies(a.mention(), b.mention()) ? 1 : 0;
        boolean same = a.mention().entity().equals(b.mention().entity());
        put(a.group(), new Tie(a.group(), b.group(), nearness, qualifies, same));
        put(b.group(), new Tie(b.group(), a.group(), nearness, -qualifies, same));
    }

    /** Names spelt alike in two groups are told apart by the report: the one says nothing about the other. */
    private boolean alike(Group a, Group b) {
        return !a.mentions.isEmpty()
                && !b.mentions.isEmpty()
                && names.alike(a.mentions.getFirst(), b.mentions.getFirst());
    }

    private void put(Group to, Tie tie) {
        ties.computeIfAbsent(to, k -> new LinkedHashMap<>())
                .merge(
                        tie.from(),
                        tie,
                        (a, b) -> new Tie(
                                to,
                                tie.from(),
                                Math.max(a.nearness(), b.nearness()),
                                a.qualifies() != 0 ? a.qualifies() : b.qualifies(),
                                a.same() || b.same()));
    }
}
