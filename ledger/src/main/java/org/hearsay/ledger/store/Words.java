package org.hearsay.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Span;

/** How spans and their words are written in a row: {@code 12-16,20-24}, and the words with a line end between them. */
public final class Words {

    private Words() {}

    /** Spans as a row has them. */
    public static String spans(List<Span> spans) {
        return spans.stream().map(Words::span).collect(Collectors.joining(","));
    }

    /** A span as a row has it. */
    public static String span(Span span) {
        return span.begin() + "-" + span.end();
    }

    static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining("\n"));
    }

    /** The spans that a row has. */
    public static List<Span> spans(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(",")).map(Words::span).toList();
    }

    /** The one span that a row has. */
    public static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(
                Integer.parseInt(written, 0, dash, 10), Integer.parseInt(written, dash + 1, written.length(), 10));
    }
}
