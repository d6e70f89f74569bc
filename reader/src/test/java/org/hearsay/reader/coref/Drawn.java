package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Paragraph;

/** The tree of one sentence, drawn by hand, so that a test can have the mistakes that the model makes. */
public final class Drawn {

    private Drawn() {}

    /** @param words a word each, with its Penn tag, part of speech, head (counted from 1, 0 for the root), relation and, if any, mention */
    public static Tree tree(String... words) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Signals.Word> found = new ArrayList<>();
        for (String line : words) {
            String[] parts = line.split(" ");
            text.append(text.isEmpty() ? "" : " ").append(parts[0]);
            spans.add(new Span(text.length() - parts[0].length(), text.length()));
            found.add(new Signals.Word(
                    parts[2],
                    parts[1],
                    parts[0].toLowerCase(Locale.ROOT),
                    Integer.parseInt(parts[3]) - 1,
                    parts[4],
                    parts.length > 5 ? parts[5] : "O",
                    0));
        }
        Span all = new Span(0, spans.size());
        Layout layout = new Layout(
                new Report.Builder("drawn", text.toString()).build(),
                List.of(new Paragraph(new Span(0, text.length()), all, Paragraph.Kind.BODY)),
                List.of(all),
                spans,
                List.of());
        return new Tree(layout, new Signals(found, List.of(), List.of(), List.of(), (a, b, c) -> 0));
    }
}
