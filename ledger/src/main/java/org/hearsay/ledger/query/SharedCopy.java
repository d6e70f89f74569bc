package org.hearsay.ledger.query;

import org.hearsay.ledger.origin.Copy;

/** Two reports that share copy, the earlier published first; a passage's {@code a} is in the first. */
public record SharedCopy(ReportRef a, ReportRef b, Copy copy) {}
