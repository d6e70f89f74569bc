package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsPhrasesTest {

    @Test
    void asMayorIsHowOneServes() {
        Signals.Word[] mended = new Sentence()
                .add("Sael", "PROPN", "Sael", 1, "nsubj")
                .add("served", "VERB", "serve", -1, "root")
                .add("as", "ADP", "as", 3, "case")
                .add("mayor", "NOUN", "mayor", 0, "nmod:desc")
                .mended(AsPhrases::mend);
        assertThat(mended[3].head()).isEqualTo(1);
        assertThat(mended[3].deprel()).isEqualTo("obl");
    }
}
