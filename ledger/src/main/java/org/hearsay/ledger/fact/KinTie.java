package org.hearsay.ledger.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.ResourceLines;

/**
 * A tie of kin, whoever of the two is named first: a son's father is a father's son.
 *
 * @param tie the same for both ways to put it
 * @param above the role of the one who stands above, or {@code neither}
 * @param single whether a person has but one such relative
 */
record KinTie(String tie, String above, boolean single) {

    private static final Map<String, KinTie> BY_WORD = load();

    /** The tie of a claim of kin, if its word is known. */
    static Optional<KinTie> of(Assertion claim) {
        List<Assertion.Filler> words = claim.fillers("relationship");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_WORD.get(Description.of(words.getFirst().words()).head()));
    }

    /** Whether a noun says what kin somebody is. */
    static boolean isWord(String noun) {
        return BY_WORD.containsKey(noun);
    }

    private static Map<String, KinTie> load() {
        Map<String, KinTie> ties = new HashMap<>();
        for (String line : ResourceLines.of(KinTie.class, "kin.tsv")) {
            String[] cells = line.split("\\|", -1);
            ties.put(cells[0], new KinTie(cells[1], cells[2], cells[3].equals("one")));
        }
        return Map.copyOf(ties);
    }
}
