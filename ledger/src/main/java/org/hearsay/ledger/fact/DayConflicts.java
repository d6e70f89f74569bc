package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/** On which days the claims of a fact do not agree. */
final class DayConflicts {

    /** A text of so many words beside its verb is hardly written twice. */
    private static final int WORDY = 4;

    /** What is told within fewer days than this happens day by day. */
    private static final int SOON = 4;

    private DayConflicts() {}

    /**
     * Of each report the narrowest days. Such that do not meet contradict; days within days are a difference of precision. Days to come
     * are set against days to come, and shown where those of what has been agree.
     */
    static Optional<Conflict> of(List<Assertion> all, boolean state) {
        if (isSoonAgain(all.getFirst())) {
            return Optional.empty();
        }
        return Stream.of(false, true)
                .flatMap(future -> among(all, future, state).stream())
                .findFirst();
    }

    private static Optional<Conflict> among(List<Assertion> all, boolean future, boolean state) {
        List<Assertion> claims = fresh(all.stream()
                .filter(claim -> (claim.realis() == Claim.Realis.FUTURE) == future)
                .filter(claim -> isSoFar(claim, state) && told(claim, state).isPresent() && !isOfAnother(claim))
                .toList());
        BinaryOperator<Assertion> narrower = BinaryOperator.minBy(
                Comparator.comparing(claim -> told(claim, state).orElseThrow(), Merged.BY_WIDTH));
        Map<Long, Assertion> narrowest = new LinkedHashMap<>();
        claims.forEach(claim -> narrowest.merge(claim.report().number(), claim, narrower));
        List<Assertion> telling = List.copyOf(narrowest.values());
        boolean apart =
                telling.stream().anyMatch(one -> telling.stream().anyMatch(other -> isApart(one, other, state)));
        Conflict.Reading reading =
                !apart ? Conflict.Reading.PRECISION : state ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION;
        boolean known = all.stream().anyMatch(claim -> Telling.of(claim).isNamed());
        return apart && !known
                ? Optional.empty() // others of whom no more is said may be meant
                : Conflicts.conflict(
                        "when",
                        Conflicts.values(telling, claim -> told(claim, state).map(DayConflicts::days)),
                        reading);
    }

    /** Whether it is told as what happened, was so or is to come, and its day fits that: what goes on on a day began on another. */
    private static boolean isSoFar(Assertion claim, boolean state) {
        LocalDate reported = claim.report().day();
        return switch (claim.realis()) {
            case HYPOTHETICAL -> false;
            case FUTURE -> true;
            case ONGOING, ACTUAL ->
                (state || claim.realis() == Claim.Realis.ACTUAL && !claim.kind().isState())
                        && claim.when()
                                .flatMap(Claim.When::earliest)
                                .filter(first -> first.isAfter(reported.plusDays(1)))
                                .isEmpty();
        };
    }

    /** Whether its day is that of its report, and told of another word there: what is told of today is often what came of it. */
    private static boolean isOfAnother(Assertion claim) {
        return Grounds.isDatedByAnother(claim)
                && claim.when()
                        .filter(when -> isDay(when)
                                && when.earliest()
                                        .equals(Optional.of(claim.report().day())))
                        .isPresent();
    }

    /** Whether two do not meet, though weeks and months, and days counted back, be taken loosely: "in late May", "ten days ago". */
    private static boolean isApart(Assertion one, Assertion other, boolean state) {
        Claim.When days = told(one, state).orElseThrow();
        Claim.When others = told(other, state).orElseThrow();
        boolean exact = Stream.of(one, other).noneMatch(Grounds::isCountedBack) && isDay(days) && isDay(others);
        return !Merged.meet(wider(days, exact ? 0 : Likeness.EARLY), others);
    }

    private static boolean isDay(Claim.When when) {
        return when.earliest().isPresent() && when.earliest().equals(when.latest());
    }

    private static Claim.When wider(Claim.When when, int days) {
        return new Claim.When(
                when.earliest().map(first -> first.minusDays(days)),
                when.latest().map(last -> last.plusDays(days)),
                when.time(),
                when.approximate());
    }

    /** Whether the like may happen again the next day, or goes on for days: fighting, visits, what people say. */
    private static boolean isSoonAgain(Assertion claim) {
        Manner manner = Manner.of(claim.kind()).getFirst();
        return manner.nature() == Manner.Nature.ACT || manner.nature() == Manner.Nature.EVENT && manner.days() < SOON;
    }

    /** When the claim says it was: days up to its report say no more than that it was before, and days without end since when. */
    private static Optional<Claim.When> told(Assertion claim, boolean state) {
        LocalDate reported = claim.report().day();
        return claim.when()
                .filter(when -> when.latest().isPresent())
                .filter(when -> isDay(when) && !state
                        || when.latest()
                                .filter(last -> last.isBefore(reported.minusDays(1)))
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
                    if (wordsOf(claim) < WORDY) {
                        words.add(ago(claim));
                    }
                    return said.add(words);
                })
                .toList();
    }

    /** How long before its report it was: of short texts that are the same these days too must be. */
    private static String ago(Assertion claim) {
        return claim.when()
                .flatMap(Claim.When::earliest)
                .map(first -> String.valueOf(
                        ChronoUnit.DAYS.between(first, claim.report().day())))
                .orElse("");
    }

    private static int wordsOf(Assertion claim) {
        return claim.fillers().stream()
                .mapToInt(filler -> Phrase.words(filler.words()).size())
                .sum();
    }

    private static String days(Claim.When when) {
        String first = when.earliest().map(Object::toString).orElse("");
        String last = when.latest().map(Object::toString).orElse("");
        return first.equals(last) ? first : first + "/" + last;
    }
}
