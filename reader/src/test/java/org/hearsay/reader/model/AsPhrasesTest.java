package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.junit.jupiter.api.Test;

class AsPhrasesTest {

    private final List<Signals.Word> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private AsPhrasesTest add(String word, String upos, String lemma, int head, String deprel) {
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append(' ');
        words.add(new Signals.Word(upos, "", lemma, head, deprel, "O", 0));
        return this;
    }

    private Signals.Word[] mended() {
        Layout layout = new Layout(
                Report.of("made", text.toString()), List.of(), List.of(new Span(0, words.size())), spans, List.of());
        Signals.Word[] all = words.toArray(Signals.Word[]::new);
        AsPhrases.mend(all, layout);
        return all;
    }

    @Test
    void asMayorIsHowOneServes() {
        Signals.Word[] mended = add("Sael", "PROPN", "Sael", 1, "nsubj")
                .add("served", "VERB", "serve", -1, "root")
                .add("as", "ADP", "as", 3, "case")
                .add("mayor", "NOUN", "mayor", 0, "nmod:desc")
                .mended();
        assertThat(mended[3].head()).isEqualTo(1);
        assertThat(mended[3].deprel()).isEqualTo("obl");
    }
}
