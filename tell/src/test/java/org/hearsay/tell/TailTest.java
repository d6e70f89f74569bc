package org.hearsay.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.core.Attribution.Speaker;
import org.hearsay.core.Attribution.Stance;
import org.hearsay.core.Claim.Realis;
import org.junit.jupiter.api.Test;

/** How who says so follows a sentence. */
class TailTest {

    private static final Sentences SENTENCES = new Sentences();

    private static Telling defection() {
        return Telling.of("defect").named("actor", "Omar Sael").named("from", "the Tesmar army");
    }

    private static void told(Telling telling, String sentence) {
        assertThat(telling.sentence(SENTENCES)).isEqualTo(sentence);
    }

    @Test
    void theReportsOwnVoiceHasNoTail() {
        assertThat(SENTENCES.of(defection().told()).tail()).isEmpty();
    }

    @Test
    void theChainOfSpeakersFollowsFromTheInnermostOutward() {
        told(
                defection()
                        .by("A source close to the regime", Speaker.ANONYMOUS, Stance.SAY, "anonymity")
                        .to("Coast Radio")
                        .by("the Karsk Daily", Speaker.MEDIA, Stance.SAY),
                "Omar Sael defected from the Tesmar army — says a source close to the regime to Coast Radio, on"
                        + " condition of anonymity, according to the Karsk Daily");
    }

    @Test
    void aDocumentIsReadAndSeveralSay() {
        told(
                defection().by("an undated email", Speaker.DOCUMENT, Stance.SAY, "undated", "unsigned"),
                "Omar Sael defected from the Tesmar army — according to an undated email, unsigned");
        told(
                defection().by("Activists", Speaker.GROUP, Stance.HOPE).as(Realis.HYPOTHETICAL),
                "Omar Sael would defect from the Tesmar army — hope activists");
    }

    @Test
    void aDenialIsNotDeniedOnceMore() {
        told(
                defection().not().by("Ana Roe", Speaker.PERSON, Stance.DENY),
                "Omar Sael did not defect from the Tesmar army — according to a denial by Ana Roe");
        told(
                defection().by("Ana Roe", Speaker.PERSON, Stance.DENY),
                "Omar Sael defected from the Tesmar army — denies Ana Roe");
    }

    @Test
    void aSourceThatIsNotStatedIsSaidNotToBe() {
        told(
                defection().by("", Speaker.UNKNOWN, Stance.SAY),
                "Omar Sael defected from the Tesmar army — source not stated");
    }
}
