package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/**
 * What some claims of a fact deny and others assert. That claims are of one fact is not enough: a denial must be of the same doers and
 * of the same they do it to, as far as both say; what is wished is not asserted; and one voice of one report does not contradict itself.
 */
final class Denials {

    /** Roles that a denial leaves as they are: "not so many", "not by that". */
    private static final Set<String> BESIDE = Set.of("count", "means", "place");

    private Denials() {}

    static Optional<Conflict> of(List<Assertion> claims, boolean state) {
        if (claims.stream().map(Assertion::polarity).distinct().count() < 2) {
            return Optional.empty();
        }
        List<Assertion> clear = clear(claims);
        List<Assertion> opposed = clear.stream()
                .filter(one -> clear.stream().anyMatch(other -> denies(one, other)))
                .toList();
        return Conflicts.conflict(
                "polarity",
                Conflicts.values(opposed, claim -> Optional.of(claim.polarity().label())),
                isChange(opposed, state) ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION);
    }

    /** Without claims that the same words make otherwise, and those of a voice that a report has say both. */
    private static List<Assertion> clear(List<Assertion> claims) {
        Map<List<Object>, Claim.Polarity> first = new HashMap<>();
        Map<List<Object>, Long> voices = new HashMap<>();
        claims.stream()
                .map(claim -> List.<Object>of(voice(claim), claim.polarity()))
                .distinct()
                .forEach(each -> voices.merge(List.of(each.getFirst()), 1L, Long::sum));
        return claims.stream()
                .filter(claim -> voices.getOrDefault(List.of(voice(claim)), 0L) < 2)
                .filter(claim ->
                        first.computeIfAbsent(Conflicts.place(claim), none -> claim.polarity()) == claim.polarity())
                .toList();
    }

    /** The report and who says it there. */
    private static List<Object> voice(Assertion claim) {
        return List.of(
                claim.report().number(),
                claim.chain().stream()
                        .map(speech ->
                                speech.who().map(Assertion.Party::identity).orElse(speech.words()))
                        .toList());
    }

    private static boolean denies(Assertion one, Assertion other) {
        return one.polarity() != other.polarity()
                && one.realis() != Claim.Realis.HYPOTHETICAL
                && other.realis() != Claim.Realis.HYPOTHETICAL
                && isOfOne(one, other)
                && one.fillers().stream()
                        .map(Assertion.Filler::role)
                        .filter(role -> !BESIDE.contains(role))
                        .allMatch(role -> meet(parts(one, role), parts(other, role)));
    }

    /** Whether both are about one who is named, or, where only described, name one place: other "fighters" may do otherwise. */
    private static boolean isOfOne(Assertion one, Assertion other) {
        Optional<Part> mine = Telling.of(one).principal();
        Optional<Part> theirs = Telling.of(other).principal();
        boolean named = mine.filter(Part::named).isPresent()
                && theirs.filter(Part::named).isPresent();
        boolean described = mine.isPresent() && theirs.isPresent() && isDescribed(mine.get(), theirs.get());
        return described
                || named && mine.map(Part::key).equals(theirs.map(Part::key))
                || !named
                        && one.where().isPresent()
                        && one.where()
                                .map(Claim.Where::place)
                                .equals(other.where().map(Claim.Where::place));
    }

    private static List<Part> parts(Assertion claim, String role) {
        return claim.fillers(role).stream()
                .map(filler -> Part.of(claim, filler))
                .toList();
    }

    private static boolean meet(Collection<Part> some, Collection<Part> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(one -> others.stream().anyMatch(other -> isAlike(one, other)));
    }

    /** A person with a name, and one without whom the fact has for that one: "the water minister". */
    private static boolean isDescribed(Part one, Part other) {
        return one.named() != other.named()
                && one.type().equals("person")
                && other.type().equals("person");
    }

    private static boolean isAlike(Part one, Part other) {
        return one.key().equals(other.key())
                || isDescribed(one, other)
                || one.words().overlaps(other.words())
                || one.words().side().isPresent()
                        && one.words().side().equals(other.words().side());
    }

    /** Whether it may first not have been so and then have been: or, of a state, the other way round. */
    private static boolean isChange(List<Assertion> claims, boolean state) {
        return state
                ? Conflicts.ended(claims)
                : last(claims, Claim.Polarity.NEGATIVE)
                        .filter(denied -> first(claims, Claim.Polarity.POSITIVE)
                                .filter(denied::isBefore)
                                .isPresent())
                        .isPresent();
    }

    private static Optional<LocalDate> first(List<Assertion> claims, Claim.Polarity polarity) {
        return days(claims, polarity).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(List<Assertion> claims, Claim.Polarity polarity) {
        return days(claims, polarity).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(List<Assertion> claims, Claim.Polarity polarity) {
        return claims.stream()
                .filter(claim -> Objects.equals(claim.polarity(), polarity))
                .map(claim -> LocalDate.parse(claim.report().reported().substring(0, 10)));
    }
}
