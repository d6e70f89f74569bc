package org.hearsay.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.reader.text.Layout;

/**
 * Makes the names of one report agree: the same words name the same kind of thing unless the model is divided, a person's
 * surname or given name names a person, a country is a place, a nationality is not.
 */
final class Consistency {

    /** How much surer the rest of the report has to be for a name to give way. */
    private static final double MAJORITY = 2;

    private static final int LEAST = 3;

    /** What a sign of a place counts, in names that the model has read. */
    private static final double SIGN = 2;

    private final Set<String> states = Table.words(Consistency.class, "states.txt");

    private final Countries countries;

    Consistency(Countries countries) {
        this.countries = countries;
    }

    List<Candidate> agree(Layout layout, List<Candidate> names) {
        List<Candidate> known =
                names.stream().map(name -> byList(text(layout, name), name)).toList();
        PlaceSigns signs = new PlaceSigns(layout, states);
        Set<String> surnames = new HashSet<>();
        Map<String, Map<String, Double>> votes = new HashMap<>();
        for (Candidate name : known) {
            String text = text(layout, name);
            if (name.kind().equals("person") && name.words().length() > 1) {
                surnames.add(key(layout.word(name.words().end() - 1)));
                surnames.add(key(layout.word(name.words().begin())));
            }
            Map<String, Double> own = votes.computeIfAbsent(key(text), k -> new HashMap<>());
            if (own.isEmpty() && signs.hasAdjective(text)) {
                own.put("place", SIGN);
            }
            own.merge(name.kind(), 1.0, Double::sum);
            if (signs.hasState(name.words())) {
                own.merge("place", SIGN, Double::sum);
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (Candidate name : known) {
            String key = key(text(layout, name));
            found.add(byVote(name, key, votes.getOrDefault(key, Map.of()), surnames));
        }
        return found;
    }

    private Candidate byList(String text, Candidate name) {
        if (countries.isPeople(text) && countries.country(text).isEmpty()) {
            return name.as("other");
        }
        boolean country = countries.country(text).isPresent() && !name.kind().equals("person");
        return country ? name.as("place") : name;
    }

    private Candidate byVote(Candidate name, String key, Map<String, Double> votes, Set<String> surnames) {
        double own = votes.getOrDefault(name.kind(), 0.0);
        if (name.words().length() == 1
                && !name.kind().equals("person")
                && surnames.contains(key)
                && votes.getOrDefault("person", 0.0) >= own) {
            return name.as("person");
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= Math.max(LEAST, MAJORITY * own))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(vote -> name.as(vote.getKey()))
                .orElse(name);
    }

    private static String text(Layout layout, Candidate name) {
        return IntStream.range(name.words().begin(), name.words().end())
                .mapToObj(layout::word)
                .collect(Collectors.joining(" "));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
