package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "l2, Defected, defect",
        "k0, Velmar, Velmar",
        "k2ot, n't, not",
        "k*be, were, be",
        "k3y, cities, city",
        "k9, is, is"
    })
    void appliesTheEditThatTheModelNames(String edit, String word, String lemma) {
        assertThat(Lemmas.apply(edit, word)).isEqualTo(lemma);
    }
}
