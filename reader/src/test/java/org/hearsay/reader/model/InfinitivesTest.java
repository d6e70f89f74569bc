package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.junit.jupiter.api.Test;

class InfinitivesTest {

    private final List<Signals.Word> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private InfinitivesTest add(String word, String upos, String lemma, int head, String deprel) {
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append(' ');
        words.add(new Signals.Word(upos, "", lemma, head, deprel, "O", 0));
        return this;
    }

    private Signals.Word[] mended() {
        Layout layout = new Layout(
                Report.of("made", text.toString()), List.of(), List.of(new Span(0, words.size())), spans, List.of());
        Signals.Word[] all = words.toArray(Signals.Word[]::new);
        Infinitives.mend(all, layout);
        return all;
    }

    @Test
    void whatOneResignedForHangsOnResigning() {
        Signals.Word[] mended = add("I", "PRON", "I", 1, "nsubj")
                .add("resigned", "VERB", "resign", 5, "ccomp")
                .add("to", "PART", "to", 3, "mark")
                .add("protest", "VERB", "protest", 5, "ccomp")
                .add("Sael", "PROPN", "Sael", 5, "nsubj")
                .add("said", "VERB", "say", -1, "root")
                .mended();
        assertThat(mended[3].head()).isEqualTo(1);
        assertThat(mended[3].deprel()).isEqualTo("advcl");
    }

    @Test
    void whatStandsAfterAMarkStays() {
        Signals.Word[] mended = add("resigned", "VERB", "resign", 5, "ccomp")
                .add(",", "PUNCT", ",", 0, "punct")
                .add("to", "PART", "to", 3, "mark")
                .add("protest", "VERB", "protest", 5, "ccomp")
                .add("Sael", "PROPN", "Sael", 5, "nsubj")
                .add("said", "VERB", "say", -1, "root")
                .mended();
        assertThat(mended[3].head()).isEqualTo(5);
    }
}
