package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.name.Table;

/** Finds the places that a name may name: by the name as it is, else without words that only say more of it. */
final class Lookup {

    private static final int MOST = 80;

    private final Gazetteer gazetteer;
    private final Weights weights;
    private final Map<String, Hint> generic = Table.rows(Lookup.class, "generic.txt").stream()
            .collect(Collectors.toMap(List::getFirst, row -> row.get(1).equals("town") ? Hint.TOWN : Hint.DIVISION));
    private final Set<String> modifiers = Table.words(Lookup.class, "modifiers.txt");
    private final Set<String> transliterated = Table.words(Lookup.class, "transliterated.txt");
    private final Spellings spellings = new Spellings();
    private final List<String> articles = Table.rows(Lookup.class, "articles.txt").stream()
            .map(List::getFirst)
            .toList();

    private final Set<Integer> standalone = new HashSet<>();

    Lookup(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
        for (List<String> row : Table.rows(Lookup.class, "standalone.tsv")) {
            within(row.get(0), row.get(1)).forEach(city -> standalone.add(city.place()));
        }
    }

    /** What a word before "of", or after a name, says the name is. */
    Hint hint(String word) {
        return generic.getOrDefault(NameKey.of(word), Hint.NONE);
    }

    /** The places that a name may name, likeliest first; none if the gazetteer knows it under no form. */
    List<Candidate> find(String name, Hint hint) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        List<Candidate> found = exact(words, hint, 0);
        found = found.isEmpty() ? shorter(words, hint) : found;
        found = found.isEmpty() ? withArticle(words, hint, 0) : found;
        return found.isEmpty() ? respelt(words, hint) : found;
    }

    /** The places that bear exactly this name. */
    List<Candidate> known(String name) {
        return exact(List.of(NameKey.of(name).split(" ")), Hint.NONE, 0);
    }

    /** Roughly how many people live in a place. */
    double population(Candidate place) {
        return gazetteer.population(place.place());
    }

    /** Places whose name is the longest beginning of a longer name: "Homs" for "Homs Military Hospital". */
    List<Candidate> leading(String name) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        for (int end = words.size() - 1; end > 0; end--) {
            List<String> begin = words.subList(0, end);
            List<Candidate> found =
                    modifiers.contains(begin.getLast()) ? List.of() : exact(begin, Hint.NONE, weights.partial());
            found = found.isEmpty() ? shorter(begin, Hint.NONE) : found;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Places that stand inside a longer name: after "of" at its end any, elsewhere a country or division. */
    List<Candidate> inside(String name) {
        List<String> words = List.of(NameKey.of(name).split(" "));
        for (int begin = 1; begin < words.size(); begin++) {
            boolean of = words.get(begin - 1).equals("of");
            for (int end = words.size(); end > begin; end--) {
                List<Candidate> found = exact(words.subList(begin, end), Hint.NONE, weights.partial());
                if (of && end == words.size() && !found.isEmpty()) {
                    return found;
                }
                found = found.stream()
                        .filter(place -> place.isRegion() && place.regions().size() < 3)
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The town of a name within a division or country; none if there is none. */
    List<Candidate> within(String name, String region) {
        List<Candidate> holders = find(region, Hint.DIVISION);
        return find(name, Hint.TOWN).stream()
                .filter(town -> holders.stream().anyMatch(holder -> holder.holds(town)))
                .limit(1)
                .toList();
    }

    /** The country with a code, if there is one. */
    List<Candidate> country(String code) {
        return gazetteer.countryPlace(code).map(place -> candidate(place, 0)).stream()
                .toList();
    }

    private Candidate candidate(int place, double prior) {
        return new Candidate(
                place,
                prior,
                gazetteer.latitude(place),
                gazetteer.longitude(place),
                gazetteer.regions(place),
                gazetteer.isRegion(place));
    }

    private List<Candidate> exact(List<String> words, Hint hint, double penalty) {
        List<Candidate> found = places(String.join(" ", words), hint, penalty);
        if (found.isEmpty() && words.size() > 1 && words.getFirst().equals("the")) {
            found = places(String.join(" ", words.subList(1, words.size())), hint, penalty);
        }
        return found;
    }

    /** "Qusayr" for "Al Qusayr", "al-Nabk" for "An Nabk". */
    private List<Candidate> withArticle(List<String> words, Hint hint, double penalty) {
        boolean has = words.size() > 1 && articles.contains(words.getFirst());
        String bare = String.join(" ", has ? words.subList(1, words.size()) : words);
        List<Candidate> found = has ? new ArrayList<>(places(bare, hint, penalty)) : new ArrayList<>();
        if (has || words.size() == 1) {
            articles.forEach(article -> found.addAll(places(article + " " + bare, hint, penalty)));
        }
        return best(found);
    }

    /** Places of other scripts under another spelling. */
    private List<Candidate> respelt(List<String> words, Hint hint) {
        for (String key : spellings.of(String.join(" ", words))) {
            List<String> other = List.of(key.split(" "));
            List<Candidate> found = exact(other, hint, weights.partial());
            found = (found.isEmpty() ? withArticle(other, hint, weights.partial()) : found)
                    .stream()
                            .filter(place -> transliterated.contains(gazetteer.country(place.place())))
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Without "county", "city" and the like at its end, and "north", "greater", "town of" and the like before it. */
    private List<Candidate> shorter(List<String> words, Hint hint) {
        Hint said = hint;
        int begin = 0;
        int end = words.size();
        while (end > 1 && generic.containsKey(words.get(end - 1))) {
            said = hint(words.get(end - 1));
            end--;
        }
        if (end == words.size()
                && words.size() > 2
                && generic.containsKey(words.getFirst())
                && words.get(1).equals("of")) {
            said = hint(words.getFirst());
            begin = 2;
        }
        boolean changed = begin > 0 || end < words.size();
        List<Candidate> found = changed ? exact(words.subList(begin, end), said, 0) : List.of();
        while (found.isEmpty() && begin < end - 1 && modifiers.contains(words.get(begin))) {
            begin++;
            found = exact(words.subList(begin, end), said, weights.partial());
        }
        return found;
    }

    private List<Candidate> places(String key, Hint hint, double penalty) {
        Map<Integer, Candidate> found = new HashMap<>();
        for (NameTable.Named named : gazetteer.find(key)) {
            double prior = prior(named.place(), hint) - penalty - (named.alternate() ? other(key, named.place()) : 0);
            found.merge(named.place(), candidate(named.place(), prior), (a, b) -> a.prior() >= b.prior() ? a : b);
        }
        return best(withoutNamesakes(new ArrayList<>(found.values()), hint));
    }

    /** Takes off from divisions in which a town bears their name. */
    private List<Candidate> withoutNamesakes(List<Candidate> found, Hint hint) {
        if (hint == Hint.DIVISION) {
            return found;
        }
        found.replaceAll(
                place -> found.stream().anyMatch(town -> !town.isRegion() && place.holds(town) && !place.isCountry())
                        ? place.less(weights.namesake())
                        : place);
        return found;
    }

    private static List<Candidate> best(List<Candidate> found) {
        found.sort(Comparator.comparingDouble(Candidate::prior).reversed().thenComparingInt(Candidate::place));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** Taken off for a town's other name: less if it is only another spelling, nothing if it is the begin of its name. */
    private double other(String key, int place) {
        if (!gazetteer.feature(place).startsWith("PPL")) {
            return 0;
        }
        String name = NameKey.of(gazetteer.name(place));
        if (name.startsWith(key + " ")) {
            return 0;
        }
        return spellings.alike(key, name) ? weights.alternate() : weights.foreign();
    }

    private double prior(int place, Hint hint) {
        String feature = gazetteer.feature(place);
        double kind = switch (feature) {
            case "PCLI" -> weights.country();
            case "PPLC" -> weights.capital();
            case "PPLA" -> weights.seat();
            case "ADM1" -> weights.division();
            case "ADM2" -> weights.county();
            case "PPLX" -> -weights.section();
            case "CONT", "RGN" -> weights.region();
            default -> feature.startsWith("PPL") || feature.equals("STLMT") ? 0 : weights.natural();
        };
        boolean division = feature.startsWith("ADM");
        boolean town = feature.startsWith("PPL");
        double hinted = hint == Hint.DIVISION && division || hint == Hint.TOWN && town ? weights.hinted() : 0;
        double alone = standalone.contains(place) ? weights.standalone() : 0;
        return kind + hinted + alone + weights.population() * Math.log10(gazetteer.population(place) + 10);
    }
}
