package org.hearsay.ledger.settle;

import java.util.List;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Fitting;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import org.jdbi.v3.core.Handle;

/** Notes at which claims people's judgements of facts stand. They change nothing of the facts, so no block is touched. */
final class JudgedClaims {

    private JudgedClaims() {}

    static void clear(Handle handle) {
        handle.execute("DELETE FROM judged_claim");
    }

    /** Makes all rows; there are none. */
    static void settle(Handle handle, List<Decision> inForce) {
        Fitting fitting = new Fitting(handle);
        for (Decision decision : inForce) {
            if (decision.ruling() instanceof Ruling.Accept accept) {
                add(handle, fitting, accept.claim(), decision.number());
            } else if (decision.ruling() instanceof Ruling.Rate rate) {
                add(handle, fitting, rate.claim(), decision.number());
            }
        }
    }

    private static void add(Handle handle, Fitting fitting, ClaimPlace place, long decision) {
        fitting.claims(place)
                .forEach(claim -> handle.execute("INSERT INTO judged_claim VALUES (?, ?)", claim, decision));
    }
}
