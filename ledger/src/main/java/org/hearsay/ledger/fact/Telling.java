package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;

/**
 * A claim as facts compare it.
 *
 * @param principal who or what says which event it is; empty if nobody is known
 * @param role of the principal one
 * @param weak whether that is not the best role for it, or so wide a place that it alone does not tell
 * @param others what fills the other roles that must agree
 * @param deed what is done, where its words say more than its kind does
 */
record Telling(
        Assertion claim,
        Manner manner,
        Optional<Part> principal,
        String role,
        boolean weak,
        List<Other> others,
        Optional<Deed> deed,
        Days days) {

    Telling {
        others = List.copyOf(others);
    }

    private static final String PLACE = "place";

    /** Within how many days things are mostly told that do not tell by a name who is meant. */
    private static final int UNNAMED = 4;

    /** What fills a role beside the principal one. */
    record Other(String role, Part part) {}

    static Telling of(Assertion claim) {
        List<Manner> manners = Manner.of(claim.kind());
        boolean placed =
                manners.stream().anyMatch(each -> each.principal().getFirst().equals("place"));
        for (Manner manner : manners) {
            Optional<Assertion.Filler> filler = scene(claim, manner).or(() -> best(claim, manner, placed));
            if (filler.isPresent()) {
                return of(claim, manner, filler);
            }
        }
        return of(claim, manners.getLast(), Optional.empty());
    }

    private static Telling of(Assertion claim, Manner manner, Optional<Assertion.Filler> filler) {
        Optional<Part> principal = filler.map(each -> Part.of(claim, each));
        String role = filler.map(Assertion.Filler::role).orElse("");
        boolean place = role.equals("place") || role.equals("from") || role.equals("to");
        boolean best = role.equals(manner.principal().getFirst())
                || manner.principal().contains("place")
                        && principal.map(Part::isPlace).orElse(false);
        boolean weak = !best || place && principal.map(Part::isWide).orElse(false);
        List<Other> others = claim.fillers().stream()
                .filter(each ->
                        manner.others().contains(each.role()) && !each.role().equals(role))
                .map(each -> new Other(each.role(), Part.of(claim, each)))
                .toList();
        int days = manner.nature() == Manner.Nature.ONCE ? UNNAMED : manner.days();
        Optional<Deed> deed = Deed.of(claim, manner.event());
        return new Telling(claim, manner, principal, role, weak, others, deed, Days.of(claim, days));
    }

    /** The first principal role of which it is told who or what fills it, else the first that is filled. */
    private static Optional<Assertion.Filler> best(Assertion claim, Manner manner, boolean placed) {
        boolean place = manner.principal().getFirst().equals("place");
        List<Assertion.Filler> filled = manner.principal().stream()
                .flatMap(role -> claim.fillers(role).stream())
                .filter(each -> place
                        || !placed
                        || !each.role().equals("recipient")
                        || !Part.of(claim, each).isPlace())
                .filter(each -> !manner.onlyNamed() || Part.of(claim, each).named())
                .toList();
        return filled.stream()
                .filter(each -> manner.principal().size() == 1 || isTelling(Part.of(claim, each)))
                .findFirst()
                .or(() -> filled.stream().findFirst());
    }

    /** The town where it happened, if that says which event it is and the words give it as no more than where it was. */
    private static Optional<Assertion.Filler> scene(Assertion claim, Manner manner) {
        return manner.principal().getFirst().equals(PLACE)
                        && claim.fillers(PLACE).isEmpty()
                        && manner.others().contains(PLACE)
                ? claim.where()
                        .filter(where -> where.geonames().isPresent()
                                && States.named(where.place()).isEmpty())
                        .map(where -> new Assertion.Filler(
                                PLACE,
                                Optional.of(new Assertion.Party(
                                        where.place(), where.place(), PLACE, true, Optional.empty())),
                                where.place()))
                : Optional.empty();
    }

    private static boolean isTelling(Part part) {
        return part.named()
                ? !part.isWide() || !part.type().equals("place")
                : !part.words().isGeneric();
    }

    /** Whether it is told as having happened, as to come, or as neither. */
    Claim.Realis realis() {
        return claim.realis() == Claim.Realis.ONGOING ? Claim.Realis.ACTUAL : claim.realis();
    }

    /** The day that its report counts from. */
    LocalDate told() {
        return claim.report().day();
    }

    /** Whether it is told as still to come, without saying when, within the few days before. */
    boolean isToldBefore(Days happened) {
        return realis() == Claim.Realis.FUTURE
                && !days.dated()
                && !told().isAfter(happened.first())
                && !told().plusDays(UNNAMED).isBefore(happened.first());
    }

    /** Whether both are told within a few days, and of the same days. */
    boolean isToldNear(Telling other) {
        boolean told = Math.abs(ChronoUnit.DAYS.between(told(), other.told())) <= UNNAMED;
        return days.meets(other.days(), 0)
                && (told || days.isNarrow() && other.days().isNarrow());
    }

    /** Whether it is what happens once to a person, with a name. */
    boolean isNamedOnce() {
        return manner.nature() == Manner.Nature.ONCE
                && principal.map(Part::isPerson).orElse(false);
    }

    /** Whether both are told as news of one day, or of two that follow each other. */
    boolean isToldWith(Telling other) {
        return days.meets(other.days(), 0) && Math.abs(ChronoUnit.DAYS.between(told(), other.told())) <= 1;
    }

    boolean isNamed() {
        return principal.map(Part::named).orElse(false);
    }

    List<Part> others(String role) {
        return others.stream()
                .filter(each -> each.role().equals(role))
                .map(Other::part)
                .toList();
    }
}
