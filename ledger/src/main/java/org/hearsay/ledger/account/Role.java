package org.hearsay.ledger.account;

import org.hearsay.core.Labelled;

/** What somebody may do; each may do all that the one before it may. */
public enum Role implements Labelled {

    /** Sees everything in the ledger. */
    READER,

    /** Also decides, and adds reports. */
    REVIEWER,

    /** Also sees who else may come in, and changes that. */
    ADMIN;

    /** Whether whoever has this role may do what asks for another. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
