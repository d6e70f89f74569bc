package org.hearsay.reader.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    private final WordForms forms = new WordForms();

    @ParameterizedTest
    @CsvSource({
        "bombed, bomb",
        "raided, raid",
        "freed, free",
        "fled, flee",
        "seized, seize",
        "banned, ban",
        "carried, carry",
        "shelling, shell",
        "besieging, besiege",
        "gunning, gun",
        "dying, die",
        "fallen, fall",
        "overthrew, overthrow",
        "clashes, clash",
        "sieges, siege",
        "embassies, embassy",
        "wives, wife",
        "women, woman"
    })
    void aFormHasItsLemma(String form, String lemma) {
        assertThat(forms.of(form, form)).contains(lemma);
    }

    @Test
    void theModelsLemmaComesFirst() {
        assertThat(forms.of("left", "leave").iterator().next()).isEqualTo("leave");
    }

    @Test
    void ofAnIrregularFormTheTableKnowsBetterThanTheModel() {
        assertThat(forms.of("began", "beg")).containsExactly("begin", "began");
    }

    @ParameterizedTest
    @CsvSource({"raped, rap", "aides, aid", "fired, fir", "hoped, hop", "wives, wiv"})
    void spellingTellsWhichWordAFormIsNotOf(String form, String other) {
        assertThat(forms.of(form, form)).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({"press", "siege", "war", "ally", "us"})
    void aWordWithoutAnEndingIsOnlyItself(String word) {
        assertThat(forms.of(word, word)).containsExactly(word);
    }
}
