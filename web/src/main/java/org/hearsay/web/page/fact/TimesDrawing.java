package org.hearsay.web.page.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Claim;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.web.page.Axis;
import org.hearsay.web.page.Says;

/**
 * When the claims that assert a fact say that it was: each time drawn as its interval on one axis, as the tracker draws those of its
 * rows, with who says so.
 *
 * @param first the day at the left end of the axis; empty if no claim gives a time
 * @param last the day at its right end
 * @param whole of the fact: what comes of all its claims; empty if there is no more than one time
 * @param times in their order
 * @param others the times of fewest claims where there are very many, which are folded away
 * @param untold "3 claims give no time"; empty if all give one
 */
public record TimesDrawing(
        String first, String last, List<Time> whole, List<Time> times, List<Time> others, String untold) {

    private static final int MOST = 8;
    private static final int VOICES = 2;

    /** By the days, then the more exact first. */
    private static final Comparator<Claim.When> ORDER = Comparator.comparing(
                    (Claim.When when) -> when.earliest().or(when::latest).orElseThrow())
            .thenComparing(when -> when.latest().or(when::earliest).orElseThrow())
            .thenComparing(Claim.When::approximate)
            .thenComparing(Claim.When::toString);

    public TimesDrawing {
        whole = List.copyOf(whole);
        times = List.copyOf(times);
        others = List.copyOf(others);
    }

    /**
     * One time.
     *
     * @param voices the first who give it
     * @param more "and 2 more"; empty if these are all
     */
    public record Time(String days, Axis.Bar bar, List<FactView.Voice> voices, String more) {

        public Time {
            voices = List.copyOf(voices);
        }
    }

    static TimesDrawing of(KnownFact known, Disputes disputes) {
        Map<Claim.When, List<FiledClaim>> groups = new TreeMap<>(ORDER);
        List<FiledClaim> asserting = known.claims().stream()
                .filter(claim -> claim.claim().polarity() == Claim.Polarity.POSITIVE)
                .toList();
        int told = 0;
        for (FiledClaim claim : asserting) {
            Optional<Claim.When> when = claim.claim().when().filter(TimesDrawing::isBound);
            if (when.isPresent()) {
                groups.computeIfAbsent(bare(when.get()), none -> new ArrayList<>())
                        .add(claim);
                told++;
            }
        }
        Optional<Claim.When> all = known.fact().when().filter(TimesDrawing::isBound);
        Optional<Axis> axis = Axis.over(Stream.concat(groups.keySet().stream(), all.stream())
                .map(Optional::of)
                .toList());
        if (axis.isEmpty() || groups.isEmpty()) {
            return new TimesDrawing("", "", List.of(), List.of(), List.of(), "");
        }
        Set<Claim.When> shown = groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Time> times = new ArrayList<>();
        List<Time> others = new ArrayList<>();
        groups.forEach((when, claims) ->
                (shown.contains(when) ? times : others).add(time(when, claims, axis.get(), disputes)));
        int untold = asserting.size() - told;
        return new TimesDrawing(
                axis.get().first().toString(),
                axis.get().last().toString(),
                all.filter(when -> groups.size() > 1).map(when -> time(when, List.of(), axis.get(), disputes)).stream()
                        .toList(),
                times,
                others,
                untold == 0 ? "" : Says.count(untold, "other claim gives", "other claims give") + " no time.");
    }

    private static Time time(Claim.When when, List<FiledClaim> claims, Axis axis, Disputes disputes) {
        int more = claims.size() - VOICES;
        return new Time(
                Says.days(when),
                axis.bar(Optional.of(when)),
                claims.stream().limit(VOICES).map(disputes::voice).toList(),
                more > 0 ? "and " + Says.count(more, "more", "more") : "");
    }

    private static boolean isBound(Claim.When when) {
        return when.earliest().isPresent() || when.latest().isPresent();
    }

    /** Without the hour, which is not drawn. */
    private static Claim.When bare(Claim.When when) {
        return new Claim.When(when.earliest(), when.latest(), Optional.empty(), when.approximate());
    }
}
