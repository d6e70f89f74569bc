package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.fact.Facts;
import org.hearsay.ledger.origin.Origins;
import org.hearsay.ledger.origin.Ties;
import org.hearsay.ledger.origin.Traced;

/** Tells facts from claims that are put together, traced to their origins. */
final class Teller {

    private final Origins origins = new Origins();
    private final Facts facts = new Facts();
    private final Ties ties;

    Teller(Ties ties) {
        this.ties = ties;
    }

    /** @param claims in the order of facts */
    Fact tell(List<Assertion> claims) {
        List<Traced> traced = origins.trace(claims, ties);
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            counted.add(new Counted(claims.get(i), traced.get(i)));
        }
        return facts.tell(counted);
    }
}
