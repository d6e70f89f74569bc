package org.hearsay.ledger.query;

/**
 * A report in a list.
 *
 * @param claims how many it makes
 * @param copies with how many others it shares copy
 */
public record ReportLine(ReportRef report, int claims, int copies) {}
