package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitledNamesTest {

    private final List<Signals.Word> words = new ArrayList<>();

    private TitledNamesTest add(String word, String upos, String lemma, int head, String deprel) {
        words.add(new Signals.Word(upos, "", lemma, head, deprel, "O", 0));
        return this;
    }

    private Signals.Word[] mended() {
        Signals.Word[] all = words.toArray(Signals.Word[]::new);
        TitledNames.mend(all);
        return all;
    }

    @Test
    void whoIsMetIsTheOneNamedAfterTheTitle() {
        Signals.Word[] mended = add("met", "VERB", "meet", -1, "root")
                .add("envoy", "NOUN", "envoy", 0, "nmod:desc")
                .add("Omar", "PROPN", "Omar", 1, "compound")
                .add("Sael", "PROPN", "Sael", 2, "flat")
                .mended();
        assertThat(mended[2].head()).isZero();
        assertThat(mended[2].deprel()).isEqualTo("obj");
        assertThat(mended[1].head()).isEqualTo(2);
    }

    @Test
    void noNounIsTheFirstPartOfAVerb() {
        Signals.Word[] mended = add("met", "VERB", "meet", -1, "root")
                .add("envoy", "NOUN", "envoy", 0, "compound")
                .add("Sael", "PROPN", "Sael", 1, "compound")
                .mended();
        assertThat(mended[2].head()).isZero();
        assertThat(mended[1].deprel()).isEqualTo("nmod:desc");
    }

    @Test
    void aPrepositionBeforeTheTitleIsTheNames() {
        Signals.Word[] mended = add("Roe", "PROPN", "Roe", 1, "nsubj")
                .add("spoke", "VERB", "speak", -1, "root")
                .add("with", "ADP", "with", 3, "case")
                .add("envoy", "NOUN", "envoy", 0, "nmod:desc")
                .add("Sael", "PROPN", "Sael", 3, "appos")
                .mended();
        assertThat(mended[4].head()).isEqualTo(1);
        assertThat(mended[4].deprel()).isEqualTo("obl");
        assertThat(mended[2].head()).isEqualTo(4);
    }
}
