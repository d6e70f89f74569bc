package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.junit.jupiter.api.Test;

class AppositionsTest {

    private final List<Signals.Word> words = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private AppositionsTest add(String word, String upos, String xpos, int head, String deprel) {
        return add(word, upos, xpos, head, deprel, upos.equals("PROPN") || upos.equals("NOUN") ? "person" : "O");
    }

    private AppositionsTest add(String word, String upos, String xpos, int head, String deprel, String mention) {
        spans.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append(' ');
        words.add(new Signals.Word(upos, xpos, word, head, deprel, mention, 0));
        return this;
    }

    private Signals.Word[] mended() {
        Layout layout = new Layout(
                Report.of("made", text.toString()), List.of(), List.of(new Span(0, words.size())), spans, List.of());
        Signals.Word[] all = words.toArray(Signals.Word[]::new);
        Appositions.mend(all, layout);
        return all;
    }

    private AppositionsTest brothersOfAdel() {
        return add("brothers", "NOUN", "NNS", 8, "nsubj")
                .add("of", "ADP", "IN", 2, "case")
                .add("Adel", "PROPN", "NNP", 0, "nmod")
                .add(",", "PUNCT", ",", 4, "punct")
                .add("Idris", "PROPN", "NNP", 2, "conj")
                .add("and", "CCONJ", "CC", 6, "cc")
                .add("Tamas", "PROPN", "NNP", 2, "conj");
    }

    @Test
    void brothersAreThoseNamedBetweenCommas() {
        Signals.Word[] mended = brothersOfAdel()
                .add(",", "PUNCT", ",", 0, "punct")
                .add("fled", "VERB", "VBD", -1, "root")
                .mended();
        assertThat(mended[4].head()).isZero();
        assertThat(mended[4].deprel()).isEqualTo("appos");
        assertThat(mended[6].head()).isEqualTo(4);
    }

    @Test
    void ministersOfStatesAreNotStates() {
        Signals.Word[] mended = add("ministers", "NOUN", "NNS", 8, "nsubj")
                .add("of", "ADP", "IN", 2, "case")
                .add("Naldia", "PROPN", "NNP", 0, "nmod", "place")
                .add(",", "PUNCT", ",", 4, "punct")
                .add("Sorane", "PROPN", "NNP", 2, "conj", "place")
                .add("and", "CCONJ", "CC", 6, "cc")
                .add("Tesmar", "PROPN", "NNP", 2, "conj", "place")
                .add(",", "PUNCT", ",", 0, "punct")
                .add("met", "VERB", "VBD", -1, "root")
                .mended();
        assertThat(mended[4].head()).isEqualTo(2);
    }

    @Test
    void withoutACommaBeforeTheVerbAllHaveBrothers() {
        Signals.Word[] mended =
                brothersOfAdel().add("fled", "VERB", "VBD", -1, "root").mended();
        assertThat(mended[4].head()).isEqualTo(2);
    }

    @Test
    void theWidowIsWhoIsNamedBetweenCommas() {
        Signals.Word[] mended = add("widow", "NOUN", "NN", 6, "nsubj")
                .add("of", "ADP", "IN", 2, "case")
                .add("Adel", "PROPN", "NNP", 0, "nmod")
                .add(",", "PUNCT", ",", 4, "punct")
                .add("Nadia", "PROPN", "NNP", 2, "appos")
                .add(",", "PUNCT", ",", 4, "punct")
                .add("fled", "VERB", "VBD", -1, "root")
                .mended();
        assertThat(mended[4].head()).isZero();
        assertThat(mended[4].deprel()).isEqualTo("appos");
    }
}
