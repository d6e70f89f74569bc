package org.hearsay.reader.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** A sentence that is made word by word, as the model might have read it. */
final class Sentence {

    private final List<Signals.Word> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Sentence add(String word, String upos, String lemma, int head, String deprel) {
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append(' ');
        words.add(new Signals.Word(upos, "", lemma, head, deprel, "O", 0));
        return this;
    }

    /** The words after a slip has been mended in them. */
    Signals.Word[] mended(BiConsumer<Signals.Word[], Layout> mend) {
        Layout layout = new Layout(
                Report.of("made", text.toString()), List.of(), List.of(new Span(0, words.size())), spans, List.of());
        Signals.Word[] all = words.toArray(Signals.Word[]::new);
        mend.accept(all, layout);
        return all;
    }
}
