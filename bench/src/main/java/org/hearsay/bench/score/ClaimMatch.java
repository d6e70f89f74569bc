package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.gold.ClaimCase.Wanted;

/**
 * One claim wanted and one said that may be the same.
 *
 * @param likeness how many core roles agree
 * @param distance how far apart they lie, in characters
 * @param gold the place of the claim wanted among those of its case
 * @param said the place of the claim said among those of the reading
 */
record ClaimMatch(int likeness, boolean optional, int distance, int gold, int said) {

    /** The best first: more roles that agree, asked for, nearer; then the later ones. */
    private static final Comparator<ClaimMatch> BEST = Comparator.comparingInt(ClaimMatch::likeness)
            .thenComparing(ClaimMatch::optional, Comparator.reverseOrder())
            .thenComparing(ClaimMatch::distance, Comparator.reverseOrder())
            .thenComparingInt(ClaimMatch::gold)
            .thenComparingInt(ClaimMatch::said)
            .reversed();

    /** For claims wanted that are found, which claim said it is: each once, the best match first. */
    static Map<Integer, Integer> best(List<Wanted> gold, List<SaidClaim> claims, Likeness likeness) {
        Map<Integer, Integer> matched = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (ClaimMatch match : all(gold, claims, likeness)) {
            if (!matched.containsKey(match.gold()) && taken.add(match.said())) {
                matched.put(match.gold(), match.said());
            }
        }
        return matched;
    }

    private static List<ClaimMatch> all(List<Wanted> gold, List<SaidClaim> claims, Likeness likeness) {
        List<ClaimMatch> matches = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Wanted wanted = gold.get(i);
            for (int j = 0; j < claims.size(); j++) {
                SaidClaim said = claims.get(j);
                int like = said.liesAt(wanted.evidence()) ? likeness.of(wanted, said) : 0;
                if (like > 0) {
                    matches.add(new ClaimMatch(like, wanted.optional(), said.distance(wanted.evidence()), i, j));
                }
            }
        }
        matches.sort(BEST);
        return matches;
    }
}
