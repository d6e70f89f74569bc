package org.hearsay.bench.score;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/** Lets through the spans of a reading that lie in the text and are not empty, and counts the others. */
final class InText {

    private final Report report;
    private int bad;

    InText(Report report) {
        this.report = report;
    }

    Optional<Span> of(Span span) {
        if (span.isEmpty() || span.end() > report.text().length()) {
            bad++;
            return Optional.empty();
        }
        return Optional.of(span);
    }

    List<Span> all(List<Span> spans) {
        return spans.stream().flatMap(span -> of(span).stream()).toList();
    }

    void report(Notes notes) {
        if (bad > 0) {
            notes.fault(report.id() + ": " + bad + " spans outside the text");
        }
    }
}
