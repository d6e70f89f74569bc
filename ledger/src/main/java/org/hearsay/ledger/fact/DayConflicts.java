package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.hearsay.core.Claim;

/** On which days the claims of a fact do not agree. */
final class DayConflicts {

    /** A text of so many words beside its verb is hardly written twice. */
    private static final int WORDY = 4;

    /** What is told within fewer days than this happens day by day. */
    private static final int SOON = 4;

    private DayConflicts() {}

    /** Of each report the narrowest days. Such that do not meet contradict; days within days are a difference of precision. */
    static Optional<Conflict> of(List<Assertion> all, boolean state) {
        boolean wished = all.stream().allMatch(claim -> claim.realis() == Claim.Realis.HYPOTHETICAL);
        if (wished || isSoonAgain(all.getFirst())) {
            return Optional.empty();
        }
        List<Assertion> claims = fresh(all);
        BinaryOperator<Assertion> narrower = BinaryOperator.minBy(
                Comparator.comparing(claim -> told(claim, state).orElseThrow(), Merged.BY_WIDTH));
        Map<Long, Assertion> narrowest = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> told(claim, state).isPresent())
                .forEach(claim -> narrowest.merge(claim.report().number(), claim, narrower));
        List<Assertion> telling = List.copyOf(narrowest.values());
        List<Claim.When> days =
                telling.stream().flatMap(claim -> told(claim, state).stream()).toList();
        boolean apart = days.stream().anyMatch(one -> days.stream().anyMatch(other -> !Merged.meet(one, other)));
        Conflict.Reading reading =
                !apart ? Conflict.Reading.PRECISION : state ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION;
        return Conflicts.conflict(
                "when", Conflicts.values(telling, claim -> told(claim, state).map(DayConflicts::days)), reading);
    }

    /** Whether the like may happen again the next day, or goes on for days: fighting, visits, what people say. */
    private static boolean isSoonAgain(Assertion claim) {
        Manner manner = Manner.of(claim.kind()).getFirst();
        return manner.nature() == Manner.Nature.ACT || manner.nature() == Manner.Nature.EVENT && manner.days() < SOON;
    }

    /** When the claim says it was: up to the day of its report says no more than that it was before. */
    private static Optional<Claim.When> told(Assertion claim, boolean state) {
        LocalDate reported = LocalDate.parse(claim.report().reported().substring(0, 10));
        return claim.when()
                .map(when -> when.latest()
                                .filter(last -> !last.isBefore(reported.minusDays(1)))
                                .filter(last -> state || !when.earliest().equals(Optional.of(last)))
                                .isPresent()
                        ? new Claim.When(when.earliest(), Optional.empty(), when.time(), when.approximate())
                        : when)
                .filter(when -> when.latest().isPresent()
                        || when.earliest()
                                .filter(first -> !state || first.isBefore(reported.minusDays(1)))
                                .isPresent());
    }

    /** Of claims that are the same word for word the first: a text that is printed again days later keeps its "on Friday". */
    private static List<Assertion> fresh(List<Assertion> claims) {
        Set<List<String>> said = new HashSet<>();
        return claims.stream()
                .sorted(Grouping.ORDER)
                .filter(claim -> {
                    List<String> words = new ArrayList<>(List.of(claim.words()));
                    claim.fillers().forEach(filler -> words.add(filler.role() + " " + filler.words()));
                    return claim.when().isEmpty() || wordsOf(claim) < WORDY || said.add(words);
                })
                .toList();
    }

    private static int wordsOf(Assertion claim) {
        return claim.fillers().stream()
                .mapToInt(filler -> Description.words(filler.words()).size())
                .sum();
    }

    private static String days(Claim.When when) {
        String first = when.earliest().map(Object::toString).orElse("");
        String last = when.latest().map(Object::toString).orElse("");
        return first.equals(last) ? first : first + "/" + last;
    }
}
