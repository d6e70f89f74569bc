package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Report;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final TextStep step = new TextStep();

    private List<String> words(String text) {
        Layout layout = step.lay(Report.of("r", text));
        return layout.words().stream().map(word -> word.of(text)).toList();
    }

    private List<String> sentences(String text) {
        Layout layout = step.lay(Report.of("r", text));
        return layout.sentences().stream()
                .map(sentence -> layout.characters(sentence).of(text))
                .toList();
    }

    @Test
    void cliticsAndHyphenedCompoundsAreCut() {
        assertThat(words("She didn't see Arlo’s 16-month-old anti-war cannot."))
                .containsExactly(
                        "She",
                        "did",
                        "n't",
                        "see",
                        "Arlo",
                        "’s",
                        "16",
                        "-",
                        "month",
                        "-",
                        "old",
                        "anti-war",
                        "can",
                        "not",
                        ".");
    }

    @Test
    void aWordThatOnlyLooksLikeAContractionIsWhole() {
        assertThat(words("wontons, Cantón, wannabes")).containsExactly("wontons", ",", "Cantón", ",", "wannabes");
    }

    @Test
    void addressesFiguresAndAbbreviationsAreWhole() {
        assertThat(words("See http://ardel.example/a-b?c=1, mail jon.ro@ardel.example: $1,200.50 in the U.S. at"
                        + " 14:05, No. 3."))
                .containsExactly(
                        "See",
                        "http://ardel.example/a-b?c=1",
                        ",",
                        "mail",
                        "jon.ro@ardel.example",
                        ":",
                        "$",
                        "1,200.50",
                        "in",
                        "the",
                        "U.S.",
                        "at",
                        "14:05",
                        ",",
                        "No.",
                        "3",
                        ".");
    }

    @Test
    void anAccentSetApartStaysWithItsLetterAndAVariantWithItsEmoji() {
        assertThat(words("cafe\u0301 \u2764\uFE0F!")).containsExactly("cafe\u0301", "\u2764\uFE0F", "!");
    }

    @Test
    void aTitleOrAnInitialEndsNoSentence() {
        assertThat(sentences("Gen. Vesna K. Arlo left. “He is gone.” She did not say why.\n"
                        + "Mr. Ro stayed in the U.S. The rest left."))
                .containsExactly(
                        "Gen. Vesna K. Arlo left.",
                        "“He is gone.”",
                        "She did not say why.",
                        "Mr. Ro stayed in the U.S.",
                        "The rest left.");
    }

    @Test
    void aNumberBeforeAnItemIsPartOfItsSentence() {
        assertThat(sentences("1. Arlo left. 2. Ro stayed. He was seen with Gen. No. 3 of the army.[7] Then nothing."))
                .containsExactly(
                        "1. Arlo left.",
                        "2. Ro stayed.",
                        "He was seen with Gen. No. 3 of the army.[7]",
                        "Then nothing.");
    }

    @Test
    void linesWrappedToAWidthAreOneParagraph() {
        String text = "The minister of defence of Ardel, Vesna Arlo, left the country on\n"
                + "Friday night, an official of her ministry told reporters in the\n"
                + "capital, and nobody there knows why she did.\n\nRo stayed.";
        assertThat(step.lay(Report.of("r", text)).paragraphs()).hasSize(2);
    }

    @Test
    void aBylineThatRunsOnIsASentenceOfItsOwn() {
        assertThat(sentences("By the Vessel Herald Staff Police fired at a crowd in Karos."))
                .containsExactly("By the Vessel Herald Staff", "Police fired at a crowd in Karos.");
        assertThat(sentences("Envoy denies report By Ana Roe and Omar Sael, Special to CNN The envoy said so."))
                .containsExactly(
                        "Envoy denies report", "By Ana Roe and Omar Sael, Special to CNN", "The envoy said so.");
        assertThat(sentences("By the Sea Ana Roe wrote a book.")).containsExactly("By the Sea Ana Roe wrote a book.");
    }
}
