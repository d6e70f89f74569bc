package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InfinitivesTest {

    @Test
    void whatOneResignedForHangsOnResigning() {
        Signals.Word[] mended = new Sentence()
                .add("I", "PRON", "I", 1, "nsubj")
                .add("resigned", "VERB", "resign", 5, "ccomp")
                .add("to", "PART", "to", 3, "mark")
                .add("protest", "VERB", "protest", 5, "ccomp")
                .add("Sael", "PROPN", "Sael", 5, "nsubj")
                .add("said", "VERB", "say", -1, "root")
                .mended(Infinitives::mend);
        assertThat(mended[3].head()).isEqualTo(1);
        assertThat(mended[3].deprel()).isEqualTo("advcl");
    }

    @Test
    void whatStandsAfterAMarkStays() {
        Signals.Word[] mended = new Sentence()
                .add("resigned", "VERB", "resign", 5, "ccomp")
                .add(",", "PUNCT", ",", 0, "punct")
                .add("to", "PART", "to", 3, "mark")
                .add("protest", "VERB", "protest", 5, "ccomp")
                .add("Sael", "PROPN", "Sael", 5, "nsubj")
                .add("said", "VERB", "say", -1, "root")
                .mended(Infinitives::mend);
        assertThat(mended[3].head()).isEqualTo(5);
    }
}
