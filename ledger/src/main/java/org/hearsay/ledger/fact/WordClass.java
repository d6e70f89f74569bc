package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.ResourceLines;

/** The classes of small words in {@code words.tsv}. */
enum WordClass {
    /** Classes of people of whom much is told on any day. */
    ANYONE,
    /** They say that there are others of the sort. */
    SOME,
    /** Nouns for places and parties of any sort, which tell none from another. */
    WIDE,
    /** They begin a phrase for somebody known already. */
    DEFINITE,
    /** A noun phrase's head stands before these. */
    ENDS,
    /** What follows "of" after these counts. */
    PARTITIVE,
    /** They say nothing of what is described. */
    EMPTY;

    private static final Map<String, Set<String>> WORDS = ResourceLines.of(WordClass.class, "words.tsv").stream()
            .map(line -> line.split("\\|"))
            .collect(
                    Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Set.copyOf(List.of(cells[1].split(" ")))));

    private final String label = name().toLowerCase(Locale.ROOT);

    boolean has(String word) {
        return WORDS.getOrDefault(label, Set.of()).contains(word);
    }
}
