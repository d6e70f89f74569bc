package org.hearsay.bench.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.gold.ClaimCase;
import org.hearsay.bench.gold.ClaimCase.Wanted;
import org.hearsay.core.Claim;

/**
 * Counts the entities of readings that stand for several of gold, and those of gold that are split. Which stands for which is
 * seen where one claim wanted and one claim said of a kind meet alone.
 */
final class WhoIsWho {

    /** Ties that read the same from both ends do not tell their two apart. */
    private static final Set<String> TWO_WAYS = Set.of("kin", "associate");

    private int merged;
    private int split;

    void count(ClaimCase gold, List<SaidClaim> claims, Cast cast) {
        Map<String, Set<Set<String>>> standsFor = new HashMap<>();
        for (Wanted wanted : gold.claims()) {
            meeting(gold, wanted, claims).ifPresent(said -> note(wanted, said, cast, standsFor));
        }
        Map<Set<String>, Integer> parts = new HashMap<>();
        for (Set<Set<String>> people : standsFor.values()) {
            merged += areOne(people) ? 0 : 1;
            people.forEach(person -> parts.merge(person, 1, Integer::sum));
        }
        split += (int) parts.values().stream().filter(count -> count > 1).count();
    }

    List<Figure> figures() {
        return List.of(
                new Figure.Count("entities that stand for several", merged), new Figure.Count("entities split", split));
    }

    /** The one claim said where this one is wanted, if no other of its kinds is wanted or said there. */
    private static Optional<SaidClaim> meeting(ClaimCase gold, Wanted wanted, List<SaidClaim> claims) {
        List<SaidClaim> here = claims.stream()
                .filter(said -> wanted.kinds().contains(said.kind()) && said.liesAt(wanted.evidence()))
                .toList();
        long alike = gold.claims().stream()
                .filter(other -> other.kinds().stream().anyMatch(wanted.kinds()::contains)
                        && SaidClaim.isNear(wanted.evidence(), other.evidence()))
                .count();
        boolean hasRivals = alike > 1;
        return here.size() == 1 && !hasRivals && !TWO_WAYS.contains(wanted.kind())
                ? Optional.of(here.getFirst())
                : Optional.empty();
    }

    private static void note(Wanted wanted, SaidClaim said, Cast cast, Map<String, Set<Set<String>>> standsFor) {
        for (Claim.Role role : said.claim().roles()) {
            List<String> names = wanted.roles().getOrDefault(role.name(), List.of());
            if (!names.isEmpty() && !cast.isFreeText(role.name())) {
                role.entity()
                        .ifPresent(id -> standsFor
                                .computeIfAbsent(id, key -> new HashSet<>())
                                .add(cast.words(names.getFirst())));
            }
        }
    }

    private static boolean areOne(Set<Set<String>> people) {
        return people.stream().allMatch(a -> people.stream().allMatch(b -> a.containsAll(b) || b.containsAll(a)));
    }
}
