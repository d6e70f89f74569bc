package org.hearsay.ledger.settle;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The derived tables. */
final class Derived {

    /** Those that refer to others first. */
    private static final List<String> TABLES = List.of(
            "judged_claim",
            "strand_meeting",
            "strand_claim",
            "fact_strand",
            "fact_claim",
            "fact_party",
            "fact_facet",
            "fact",
            "shared_copy",
            "sketch",
            "wording",
            "identity_candidate",
            "identity_meeting",
            "identity_member",
            "identity",
            "settled",
            "settled_decision",
            "joined_block");

    private Derived() {}

    static void drop(Handle handle) {
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
        AddedClaims.drop(handle);
    }
}
