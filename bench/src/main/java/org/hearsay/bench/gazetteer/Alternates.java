package org.hearsay.bench.gazetteer;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.place.NameKey;
import org.hearsay.reader.place.PlaceStep;

/** Chooses which other names of a town are worth their bytes, and counts what is dropped. */
final class Alternates {

    /** Why a name is dropped. */
    enum Reason {
        /** It is not written in the Latin script. */
        SCRIPT,
        /** It differs from a name of the town that is kept by accents, marks and capitals only. */
        SAME,
        /** It has no capital: a romanisation syllable by syllable, as nobody writes it. */
        SYLLABLES,
        /** Capitals only, at most five: an airport, a code for goods. */
        CODE,
        /** The town is small, and lies where names are written in the Latin script anyway. */
        SMALL
    }

    private static final int SMALL = 15_000;
    private static final int CODE = 5;

    private final Set<String> transliterated = Table.words(PlaceStep.class, "transliterated.txt");
    private final Map<String, List<String>> ours = Table.rows(Alternates.class, "towns.tsv").stream()
            .collect(Collectors.toMap(List::getFirst, row -> List.of(row.get(1).split(","))));
    private final Map<Reason, Integer> dropped = new EnumMap<>(Reason.class);

    Set<String> of(Town town) {
        Set<String> keys = new LinkedHashSet<>(Set.of(NameKey.of(town.name())));
        Set<String> kept = new TreeSet<>();
        for (String name : ours.getOrDefault(String.valueOf(town.id()), List.of())) {
            keys.add(NameKey.of(name));
            kept.add(name);
        }
        for (String name : town.others()) {
            if (!name.isBlank()) {
                keep(town, name.strip(), keys, kept);
            }
        }
        return kept;
    }

    private void keep(Town town, String name, Set<String> keys, Set<String> kept) {
        boolean small = town.population() < SMALL && !transliterated.contains(town.country());
        if (!isLatin(name)) {
            drop(Reason.SCRIPT);
        } else if (keys.contains(NameKey.of(name)) || NameKey.of(name).isEmpty()) {
            drop(Reason.SAME);
        } else if (name.chars().noneMatch(Character::isUpperCase)) {
            drop(Reason.SYLLABLES);
        } else if (name.length() <= CODE
                && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
            drop(Reason.CODE);
        } else if (small) {
            drop(Reason.SMALL);
        } else {
            keys.add(NameKey.of(name));
            kept.add(name);
        }
    }

    private void drop(Reason reason) {
        dropped.merge(reason, 1, Integer::sum);
    }

    Map<Reason, Integer> dropped() {
        return Map.copyOf(dropped);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON);
    }
}
