package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Claim;

/** Claims put together so far, while a block is gone through. */
final class Cluster {

    private final List<Telling> members = new ArrayList<>();
    private Days days;
    private boolean dated;

    Cluster(Telling first) {
        members.add(first);
        days = first.days();
        dated = first.days().dated();
    }

    void add(Telling telling) {
        members.add(telling);
        if (telling.days().dated() && !dated) {
            days = telling.days();
            dated = true;
        } else if (telling.days().dated() || !dated) {
            days = days.and(telling.days());
        }
    }

    List<Assertion> claims() {
        return members.stream().map(Telling::claim).sorted(Grouping.ORDER).toList();
    }

    List<Telling> members() {
        return members;
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
