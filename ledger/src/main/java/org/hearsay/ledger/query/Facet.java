package org.hearsay.ledger.query;

import org.hearsay.core.Labelled;

/** What facts are narrowed down by, beside the time. */
public enum Facet implements Labelled {
    KIND,
    STATUS,
    /** A person in whatever role, by identity. */
    PERSON,
    /** Where it was, where from or to, as reports write it but for capitals of datelines. */
    PLACE,
    /** The kind of the innermost source; {@code own} is the report itself. */
    SPEAKER,
    /** Whoever published a report of it. */
    OUTLET;

    /** Whether it is told of claims and stands in {@code fact_facet}, and not in the row of the fact. */
    public boolean isOfClaims() {
        return this != KIND && this != STATUS;
    }
}
