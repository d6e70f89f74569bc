package org.hearsay.bench.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.place.NameKey;
import org.hearsay.reader.place.PlaceStep;

/**
 * Countries and their first and second divisions. Where a division lies is computed from its towns; a country's place is in
 * {@code countries.tsv}.
 */
final class Divisions {

    private final Set<String> generic = Table.words(PlaceStep.class, "generic.txt");
    private final Map<String, List<String>> ours =
            Table.rows(Divisions.class, "divisions.tsv").stream().collect(Collectors.toMap(List::getFirst, row -> row));
    private final Map<String, List<String>> countryNames = new HashMap<>();
    private final Map<String, List<Town>> towns = new HashMap<>();

    Divisions(List<Town> all) {
        for (List<String> row : Table.rows(Countries.class, "countries.tsv")) {
            countryNames.put(row.getFirst(), fields(row, 1));
        }
        for (Town town : all) {
            String code = town.country();
            towns.computeIfAbsent(code, c -> new ArrayList<>()).add(town);
            code += "." + town.admin1();
            towns.computeIfAbsent(code, c -> new ArrayList<>()).add(town);
            code += "." + town.admin2();
            towns.computeIfAbsent(code, c -> new ArrayList<>()).add(town);
        }
    }

    static List<String> fields(List<String> row, int index) {
        return row.size() > index && !row.get(index).isEmpty()
                ? Arrays.stream(row.get(index).split(",")).map(String::strip).toList()
                : List.of();
    }

    /** A row of {@code countries.tsv}. */
    Entry country(List<String> row) {
        Set<String> others = new LinkedHashSet<>(countryNames.getOrDefault(row.get(1), List.of()));
        others.addAll(fields(row, 4));
        others.remove(row.get(1));
        List<Town> inside = towns.getOrDefault(row.getFirst(), List.of());
        return new Entry(
                seat(inside, "PPLC"),
                row.get(1),
                others,
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3)),
                row.getFirst(),
                true,
                "PCLI",
                population(inside));
    }

    /** A first or second division, unless no town lies in it. */
    Optional<Entry> division(String code, String name) {
        List<Town> inside = towns.getOrDefault(code, List.of());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        boolean first = code.indexOf('.') == code.lastIndexOf('.');
        List<String> row = ours.getOrDefault(code, List.of());
        Hull.Point middle = row.size() > 3
                ? new Hull.Point(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(2)))
                : Hull.middle(inside.stream()
                        .map(town -> new Hull.Point(town.longitude(), town.latitude()))
                        .toList());
        Set<String> others = new LinkedHashSet<>(fields(row, 1));
        shorter(name).ifPresent(others::add);
        return Optional.of(new Entry(
                seat(inside, first ? "PPLA" : "PPLA2"),
                name,
                others,
                middle.y(),
                middle.x(),
                code,
                true,
                first ? "ADM1" : "ADM2",
                population(inside)));
    }

    /** "Loudon" for "Loudon County", "Lecce" for "Provincia di Lecce". */
    private Optional<String> shorter(String name) {
        List<String> words = List.of(name.split("\\s+"));
        int begin = 0;
        int end = words.size();
        while (end > 1 && generic.contains(NameKey.of(words.get(end - 1)))) {
            end--;
        }
        if (end > 2
                && generic.contains(NameKey.of(words.getFirst()))
                && words.get(1).matches("of|de|di|du|do|da|d")) {
            begin = 2;
        }
        return begin == 0 && end == words.size()
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(begin, end)));
    }

    /** The town with the feature that says so, else the most populous. */
    private static int seat(List<Town> inside, String feature) {
        return inside.stream()
                .reduce((a, b) -> rank(b, feature) > rank(a, feature) ? b : a)
                .map(Town::id)
                .orElse(0);
    }

    private static long rank(Town town, String feature) {
        boolean seat = town.feature().equals(feature) || town.feature().equals("PPLC");
        return town.population() + (seat ? 1_000_000_000L : 0);
    }

    private static long population(List<Town> inside) {
        return inside.stream().mapToLong(Town::population).sum();
    }
}
