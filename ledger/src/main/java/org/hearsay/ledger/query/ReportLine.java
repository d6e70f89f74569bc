package org.hearsay.ledger.query;

import java.util.Optional;

/**
 * A report in a list.
 *
 * @param language as given, or as found where it is not English, ISO 639-1 where that has a code; what is not English was not read
 * @param claims how many it makes
 * @param copies with how many others it shares copy
 */
public record ReportLine(ReportRef report, Optional<String> language, int claims, int copies) {}
