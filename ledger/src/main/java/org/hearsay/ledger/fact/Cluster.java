package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Claim;

/** Claims put together so far, while a block is gone through. */
final class Cluster {

    private static final int COMPARED = 12;

    private final List<Telling> members = new ArrayList<>();
    private final List<Telling> compared = new ArrayList<>();
    private final List<Telling> wordings = new ArrayList<>();
    private final Set<String> worded = new HashSet<>();
    private Days days;
    private LocalDate firstTold;
    private LocalDate lastTold;
    private LocalDate firstHappened = LocalDate.MAX;
    private LocalDate begun = LocalDate.MIN;
    private boolean dated;

    Cluster(Telling first) {
        members.add(first);
        firstTold = first.told();
        lastTold = first.told();
        note(first);
        wordings.add(first);
        worded.add(Likeness.wording(first));
        days = first.days();
        dated = first.days().dated();
    }

    void add(Telling telling) {
        members.add(telling);
        note(telling);
        if (members.size() > 2 * COMPARED) {
            compared.clear();
            compared.addAll(members.subList(0, COMPARED));
            compared.addAll(members.subList(members.size() - COMPARED, members.size()));
        }
        if (worded.add(Likeness.wording(telling))) {
            wordings.add(telling);
            if (wordings.size() > 2 * COMPARED) {
                wordings.remove(COMPARED);
            }
        }
        if (telling.days().dated() && !dated) {
            days = telling.days();
            dated = true;
        } else if (telling.days().dated() || !dated) {
            days = days.and(telling.days());
        }
    }

    private void note(Telling telling) {
        firstTold = telling.told().isBefore(firstTold) ? telling.told() : firstTold;
        lastTold = telling.told().isAfter(lastTold) ? telling.told() : lastTold;
        if (telling.realis() == Claim.Realis.ACTUAL) {
            firstHappened = telling.told().isBefore(firstHappened) ? telling.told() : firstHappened;
            begun = telling.days().dated() && telling.days().first().isAfter(begun)
                    ? telling.days().first()
                    : begun;
        }
    }

    /** The days from when it was first told to when it was told last. */
    Days told() {
        return new Days(firstTold, lastTold, false);
    }

    /** Whether it was told within so many days of when the claim is. */
    boolean isToldWithin(Telling telling, int days) {
        return telling.told().minusDays(days).isBefore(lastTold.plusDays(1))
                && firstTold.minusDays(days + 1L).isBefore(telling.told());
    }

    /** Whether neither it nor the claim is told as having happened more than so many days before the other says it did. */
    boolean isToldAfter(Telling telling, int early) {
        return telling.realis() != Claim.Realis.ACTUAL
                || !telling.told().plusDays(early).isBefore(begun)
                        && !(telling.days().dated()
                                && firstHappened.isBefore(telling.days().first().minusDays(early)));
    }

    List<Assertion> claims() {
        return members.stream().map(Telling::claim).sorted(Grouping.ORDER).toList();
    }

    /** Those that a further claim is compared with: of very many the first and the last, so that the work stays small. */
    List<Telling> compared() {
        return members.size() <= 2 * COMPARED ? members : compared;
    }

    /** The same, but of those that are worded alike only the first: one text in many reports counts once. */
    List<Telling> wordings() {
        return wordings;
    }

    /** The day after which no claim is put to it; never later than {@link Grouping#reach} says of all its claims. */
    LocalDate lastDay() {
        Telling first = members.getFirst();
        boolean once = first.manner().nature() == Manner.Nature.ONCE && first.isNamed();
        return once ? LocalDate.MAX : days.last().plusDays(Likeness.isRetold(first) ? Likeness.RETOLD : 1);
    }

    Days days() {
        return days;
    }

    boolean isDated() {
        return dated;
    }

    Claim.Realis realis() {
        return members.getFirst().realis();
    }
}
