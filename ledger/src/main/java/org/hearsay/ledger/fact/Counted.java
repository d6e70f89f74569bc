package org.hearsay.ledger.fact;

import org.hearsay.ledger.origin.Traced;

/** A claim of a fact, and the origin it is counted under. */
public record Counted(Assertion claim, Traced origin) {}
