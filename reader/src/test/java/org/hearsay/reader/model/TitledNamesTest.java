package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledNamesTest {

    @Test
    void whoIsMetIsTheOneNamedAfterTheTitle() {
        Signals.Word[] mended = new Sentence()
                .add("met", "VERB", "meet", -1, "root")
                .add("envoy", "NOUN", "envoy", 0, "nmod:desc")
                .add("Omar", "PROPN", "Omar", 1, "compound")
                .add("Sael", "PROPN", "Sael", 2, "flat")
                .mended((words, layout) -> TitledNames.mend(words));
        assertThat(mended[2].head()).isZero();
        assertThat(mended[2].deprel()).isEqualTo("obj");
        assertThat(mended[1].head()).isEqualTo(2);
    }

    @Test
    void noNounIsTheFirstPartOfAVerb() {
        Signals.Word[] mended = new Sentence()
                .add("met", "VERB", "meet", -1, "root")
                .add("envoy", "NOUN", "envoy", 0, "compound")
                .add("Sael", "PROPN", "Sael", 1, "compound")
                .mended((words, layout) -> TitledNames.mend(words));
        assertThat(mended[2].head()).isZero();
        assertThat(mended[1].deprel()).isEqualTo("nmod:desc");
    }

    @Test
    void aPrepositionBeforeTheTitleIsTheNames() {
        Signals.Word[] mended = new Sentence()
                .add("Roe", "PROPN", "Roe", 1, "nsubj")
                .add("spoke", "VERB", "speak", -1, "root")
                .add("with", "ADP", "with", 3, "case")
                .add("envoy", "NOUN", "envoy", 0, "nmod:desc")
                .add("Sael", "PROPN", "Sael", 3, "appos")
                .mended((words, layout) -> TitledNames.mend(words));
        assertThat(mended[4].head()).isEqualTo(1);
        assertThat(mended[4].deprel()).isEqualTo("obl");
        assertThat(mended[2].head()).isEqualTo(4);
    }
}
