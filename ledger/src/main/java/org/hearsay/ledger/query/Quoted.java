package org.hearsay.ledger.query;

import org.hearsay.core.Span;

/** Words of a report and where they stand in its text: {@code span.of(report.text())} is {@code words}. */
public record Quoted(Span span, String words) {}
