package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.core.Claim;

/**
 * How many they were, where claims of one fact do not agree on it. Of very many events numbers are told that lie near each other: so
 * they are compared only where people who are called the same are told of at one place or by one speaker, and on days that follow each
 * other. Some of them are no other number, and two numbers that one report has are of two things.
 */
final class Counts {

    private Counts() {}

    /** A claim that says how many, and what it tells. */
    private record Numbered(Assertion claim, int count, Telling telling) {}

    static Optional<Conflict> of(List<Assertion> claims) {
        List<Numbered> counted = claims.stream()
                .flatMap(
                        claim -> count(claim).stream().mapToObj(count -> new Numbered(claim, count, Telling.of(claim))))
                .toList();
        if (counted.size() < 2
                || claims.stream().anyMatch(claim -> Telling.of(claim).isNamed())) {
            return Optional.empty();
        }
        List<Assertion> apart = counted.stream()
                .filter(one -> counted.stream().anyMatch(other -> differ(one, other)))
                .map(Numbered::claim)
                .toList();
        return Conflicts.conflict(
                "role:count",
                Conflicts.values(
                        apart,
                        claim -> count(claim).stream().mapToObj(String::valueOf).findFirst()),
                Conflict.Reading.CONTRADICTION);
    }

    private static boolean differ(Numbered one, Numbered other) {
        return one.count() != other.count()
                && one.claim().report().number() != other.claim().report().number()
                && one.telling().isToldWith(other.telling())
                && isCalledTheSame(one.telling(), other.telling())
                && (place(one.claim()).isPresent() && place(one.claim()).equals(place(other.claim()))
                        || speaker(one.claim()).isPresent()
                                && speaker(one.claim()).equals(speaker(other.claim())));
    }

    private static boolean isCalledTheSame(Telling one, Telling other) {
        return one.principal().isPresent()
                && other.principal().isPresent()
                && one.principal()
                        .get()
                        .words()
                        .head()
                        .equals(other.principal().get().words().head());
    }

    private static OptionalInt count(Assertion claim) {
        return claim.fillers("count").stream()
                .map(filler -> Numerals.value(Phrase.words(filler.words())))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> place(Assertion claim) {
        return claim.where().map(Claim.Where::place).map(PlaceName::loosely);
    }

    private static Optional<String> speaker(Assertion claim) {
        return claim.chain().stream()
                .findFirst()
                .flatMap(Assertion.Speech::who)
                .filter(Assertion.Party::named)
                .map(Assertion.Party::identity);
    }
}
