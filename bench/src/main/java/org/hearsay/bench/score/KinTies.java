package org.hearsay.bench.score;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kin words as ties that read the same from both ends: his father and her son are one tie. */
final class KinTies {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Who of two stands above the other. */
    private enum Above {
        RELATIVE,
        PERSON,
        NEITHER
    }

    private record Word(String tie, Above above) {}

    /** @param above who of the two stands above; empty if neither does */
    record Tie(String tie, Optional<String> above) {}

    private final Map<String, Word> words = new HashMap<>();

    KinTies() {
        for (String line : WordFile.lines("kin-ties.tsv")) {
            String[] fields = line.split("\t", -1);
            words.put(fields[0], new Word(fields[1], Above.valueOf(fields[2].toUpperCase(Locale.ROOT))));
        }
    }

    /** The tie of a person to a relative who is called by the first kin word among these; of one called otherwise, kin at large. */
    Tie of(String person, String relative, List<String> names) {
        return SPACE.splitAsStream(String.join(" ", names).toLowerCase(Locale.ROOT))
                .filter(words::containsKey)
                .map(words::get)
                .findFirst()
                .map(word -> new Tie(
                        word.tie(),
                        switch (word.above()) {
                            case RELATIVE -> Optional.of(relative);
                            case PERSON -> Optional.of(person);
                            case NEITHER -> Optional.empty();
                        }))
                .orElse(new Tie("relative", Optional.empty()));
    }
}
