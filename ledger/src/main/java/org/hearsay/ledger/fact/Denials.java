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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;

/**
 * What some claims of a fact deny and others assert. That claims are of one fact is not enough. A denial is what somebody says, or what
 * a report says of the word of somebody whom it quotes: that somebody "failed to" or "has not yet" in its own line denies nobody's
 * word, and neither does what anybody says was prevented or not planned. It must be of the same doers and of the same they do it to, as
 * far as both say, of what has happened or of what is to come, and of the same days where the like happens again; what is wished is not
 * asserted; and one voice does not contradict itself.
 */
final class Denials {

    /** Roles that a denial leaves as they are: "not so many", "not by that". */
    private static final Set<String> BESIDE = Set.of("count", "means", "place");

    /** Who speaks so says that something is not so; who "did not confirm" it does not. */
    private static final Set<Attribution.Stance> DENYING = Set.of(
            Attribution.Stance.SAY,
            Attribution.Stance.DENY,
            Attribution.Stance.CLAIM,
            Attribution.Stance.ANNOUNCE,
            Attribution.Stance.BELIEVE);

    /** Who speaks so says how he wants it, and not how it is. */
    private static final Set<Attribution.Stance> WANTING = Set.of(
            Attribution.Stance.HOPE,
            Attribution.Stance.ASK,
            Attribution.Stance.ORDER,
            Attribution.Stance.PROMISE,
            Attribution.Stance.THREATEN,
            Attribution.Stance.FEAR,
            Attribution.Stance.DOUBT);

    /** Within so many characters after what was told stands what only takes it up: "they denied that". */
    private static final int NEXT = 150;

    private Denials() {}

    static Optional<Conflict> of(List<Assertion> claims, boolean state) {
        if (claims.stream().map(Assertion::polarity).distinct().count() < 2) {
            return Optional.empty();
        }
        List<Side> sides = clear(claims).stream()
                .filter(claim -> claim.realis() != Claim.Realis.HYPOTHETICAL)
                .map(Side::of)
                .toList();
        List<Assertion> opposed = sides.stream()
                .filter(one -> sides.stream().anyMatch(other -> isOpposed(one, other, state)))
                .map(Side::claim)
                .toList();
        boolean change = isChange(opposed, state);
        return change && !state && !isOfPerson(opposed.getFirst())
                ? Optional.empty()
                : Conflicts.conflict(
                        "polarity",
                        Conflicts.values(
                                opposed, claim -> Optional.of(claim.polarity().label())),
                        change ? Conflict.Reading.CHANGE : Conflict.Reading.CONTRADICTION);
    }

    /** A claim and what it tells, worked out once for all that it is compared with. */
    private record Side(Assertion claim, Telling telling, Map<String, List<Part>> parts) {

        static Side of(Assertion claim) {
            Map<String, List<Part>> parts = claim.fillers().stream()
                    .collect(Collectors.groupingBy(
                            Assertion.Filler::role,
                            Collectors.mapping(filler -> Part.of(claim, filler), Collectors.toList())));
            return new Side(claim, Telling.of(claim), parts);
        }

        List<Part> parts(String role) {
            return parts.getOrDefault(role, List.of());
        }
    }

    private static boolean isOpposed(Side one, Side other, boolean state) {
        return one.claim().polarity() == Claim.Polarity.NEGATIVE
                ? denies(one, other, state)
                : denies(other, one, state);
    }

    /** Whether that it was denied and then told is worth knowing: of an attack it was only not yet so. */
    private static boolean isOfPerson(Assertion claim) {
        return Telling.of(claim).principal().filter(Part::isPerson).isPresent();
    }

    /** Without claims that the same words make otherwise, and those of a voice that a report has say both. */
    private static List<Assertion> clear(List<Assertion> claims) {
        Map<List<Object>, Claim.Polarity> first = new HashMap<>();
        Map<List<Object>, Long> voices = new HashMap<>();
        claims.stream()
                .map(claim -> List.<Object>of(Conflicts.voice(claim), claim.polarity()))
                .distinct()
                .forEach(each -> voices.merge(List.of(each.getFirst()), 1L, Long::sum));
        return claims.stream()
                .filter(claim -> !isEcho(claim) || claims.stream().anyMatch(told -> takesUp(claim, told)))
                .filter(claim -> voices.getOrDefault(List.of(Conflicts.voice(claim)), 0L) < 2)
                .filter(claim -> first.computeIfAbsent(
                                List.of(claim.report().number(), claim.trigger()), none -> claim.polarity())
                        == claim.polarity())
                .toList();
    }

    /** Whether it is no more than a word for what was told before: "denied that", "denied the claims". */
    private static boolean isEcho(Assertion claim) {
        return claim.evidence().equals(claim.trigger()) && !claim.fillers().isEmpty();
    }

    /** Whether one that is only a word for what was told stands right after what was: farther on, it may stand for anything. */
    private static boolean takesUp(Assertion echo, Assertion told) {
        int apart = echo.evidence().begin() - told.evidence().end();
        return echo.report().number() == told.report().number() && !isEcho(told) && apart >= 0 && apart <= NEXT;
    }

    private static boolean denies(Side denying, Side asserting, boolean state) {
        Assertion denied = denying.claim();
        Assertion asserted = asserting.claim();
        return asserted.polarity() == Claim.Polarity.POSITIVE
                && denied.polarity() == Claim.Polarity.NEGATIVE
                && !Grounds.isNegated(asserted)
                && (stance(denied).equals(Optional.of(Attribution.Stance.DENY)) || !Grounds.isKeptFrom(denied))
                && !namesSomebody(denying)
                && (denied.realis() == Claim.Realis.FUTURE) == (asserted.realis() == Claim.Realis.FUTURE)
                && (state || isToldBy(denying, asserted) && !isOneVoice(denied, asserted))
                && isOfOne(denying, asserting)
                && isOfOneTime(denying.telling(), asserting.telling())
                && denying.parts().keySet().stream()
                        .filter(role -> !BESIDE.contains(role))
                        .allMatch(role -> meet(denying.parts(role), asserting.parts(role)));
    }

    /** Whether what is negated is a state by which somebody is named: "not the king", "not even his own sons". */
    private static boolean namesSomebody(Side denying) {
        return denying.telling().manner().nature() == Manner.Nature.STATE
                && denying.claim().fillers().stream()
                        .filter(filler -> filler.role().equals(denying.telling().role())
                                || filler.role().equals("relative"))
                        .anyMatch(filler -> (" " + filler.words())
                                .endsWith(" " + denying.claim().words()));
    }

    /** Whether somebody says that it is not so, or a report itself does of what happened by the word of somebody in it. */
    private static boolean isToldBy(Side denying, Assertion asserted) {
        Assertion denied = denying.claim();
        boolean quoted = stance(asserted)
                        .filter(stance -> stance != Attribution.Stance.BELIEVE)
                        .isPresent()
                && denied.report().number() == asserted.report().number()
                && denying.telling().manner().nature() != Manner.Nature.ACT;
        boolean wanted = stance(asserted).filter(WANTING::contains).isPresent();
        return stance(denied).map(DENYING::contains).orElse(quoted) && !wanted;
    }

    /** The stance of the one who says it; empty if the report itself does. */
    private static Optional<Attribution.Stance> stance(Assertion claim) {
        return claim.chain().stream().findFirst().map(Assertion.Speech::stance);
    }

    /** Whether one speaker, or reports themselves, say both in the same word: then it was read once the wrong way. */
    private static boolean isOneVoice(Assertion one, Assertion other) {
        return one.words().equals(other.words())
                && one.chain().stream()
                        .limit(1)
                        .map(Conflicts::speaker)
                        .toList()
                        .equals(other.chain().stream()
                                .limit(1)
                                .map(Conflicts::speaker)
                                .toList());
    }

    /**
     * Whether they may be of the same days, or of what is to come are told within a few; of acts, which are many, whether both tell of
     * the same beside who did it.
     */
    private static boolean isOfOneTime(Telling one, Telling other) {
        if (one.realis() == Claim.Realis.FUTURE) {
            return one.isToldNear(other);
        }
        return switch (one.manner().nature()) {
            case STATE, ONCE -> true;
            case EVENT -> one.days().meets(other.days(), 0);
            case ACT ->
                one.manner().others().stream()
                        .anyMatch(role -> !one.others(role).isEmpty()
                                && !other.others(role).isEmpty()
                                && meet(one.others(role), other.others(role)));
        };
    }

    /** Whether both are about one who is named, or, where only described, name one place: other "fighters" may do otherwise. */
    private static boolean isOfOne(Side one, Side other) {
        Optional<Part> mine = one.telling().principal();
        Optional<Part> theirs = other.telling().principal();
        boolean named = mine.filter(Part::named).isPresent()
                && theirs.filter(Part::named).isPresent();
        boolean described = mine.isPresent() && theirs.isPresent() && isDescribed(mine.get(), theirs.get());
        return described
                || named && mine.map(Part::key).equals(theirs.map(Part::key))
                || !named
                        && one.claim().where().isPresent()
                        && one.claim()
                                .where()
                                .map(Claim.Where::place)
                                .equals(other.claim().where().map(Claim.Where::place));
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
                .map(claim -> claim.report().day());
    }
}
