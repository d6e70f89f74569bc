package org.hearsay.ledger.store;

/** What filing a reading came to. */
public enum Filed {
    /** The first reading of a report that the ledger did not have. */
    NEW,
    /** The first reading of a report of whose id and publisher the ledger has another version; both stay. */
    NEW_VERSION,
    /** Another reading of a report the ledger has; it stands beside the older ones and counts instead of them. */
    REREAD,
    /** The ledger has this reading: nothing was written. */
    ALREADY
}
