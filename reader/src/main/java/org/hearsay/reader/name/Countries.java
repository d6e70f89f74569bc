package org.hearsay.reader.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries, what else they are called, and what their people are called. */
public final class Countries {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Set<String> others;

    public Countries() {
        for (List<String> row : Table.rows(Countries.class, "countries.tsv")) {
            String country = row.getFirst();
            names.put(country, country);
            fields(row, 1).forEach(name -> names.put(name, country));
            fields(row, 2).forEach(people -> peoples.put(people, country));
        }
        others = new HashSet<>(Table.words(Countries.class, "peoples.txt"));
    }

    private static List<String> fields(List<String> row, int index) {
        return row.size() > index && !row.get(index).isEmpty()
                ? List.of(row.get(index).split(","))
                : List.of();
    }

    /** The one name under which a country is kept, whatever name of it is given: "Britain" for "U.K.". */
    public Optional<String> country(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** The country of a nationality: "Syria" for "Syrian" and "Syrians". */
    public Optional<String> countryOf(String people) {
        return Optional.ofNullable(peoples.get(people));
    }

    /** Whether these words are a nationality, or an adjective or noun of a people: "Syrian", "Kurds", "Latin American". */
    public boolean isPeople(String words) {
        return peoples.containsKey(words) || others.contains(words);
    }
}
