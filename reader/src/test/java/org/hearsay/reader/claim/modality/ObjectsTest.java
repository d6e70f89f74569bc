package org.hearsay.reader.claim.modality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verb tells of the noun that is its object, by what sort of verb it is. */
class ObjectsTest {

    @Test
    void whatIsAnsweredWasThereBefore() {
        assertThat(told("prosecute", "The woman plans to appeal her conviction."))
                .containsExactly("+ CT actual");
        assertThat(told("prosecute", "Marten Ovel plans to appeal against his conviction for bribery."))
                .containsExactly("+ CT actual");
        assertThat(told("protest", "The government hopes to quell the riots in the port."))
                .containsExactly("+ CT actual");
    }

    @Test
    void whomOneTriesToHoldBackOrHeedIsThere() {
        assertThat(told("protest", "Riot police tried to hold back protesters in Dovrast."))
                .containsExactly("+ CT actual");
        assertThat(told("protest", "The government had its chance to heed protesters' demands."))
                .containsExactly("+ CT actual");
        assertThat(told("protest", "The regime refused to heed the demands of the protesters."))
                .containsExactly("+ CT actual");
    }

    @Test
    void whomOneExpectsIsToCome() {
        assertThat(told("protest", "The mayor expects protesters on Sunday.")).containsExactly("+ CT future");
    }

    @Test
    void whatIsToBePreventedMayBeOrNot() {
        assertThat(told("attack", "The army built a wall to prevent attacks on the border villages."))
                .containsExactly("- UN hypothetical");
        assertThat(told("clash", "The envoy flew to Dovrast to avoid clashes in the port."))
                .containsExactly("- UN hypothetical");
    }

    @Test
    void whatIsNotRuledOutIsLeftOpen() {
        assertThat(told("attack", "The accords did not rule out attacks by the militia on Sorane troops."))
                .containsExactly("+ UN hypothetical");
        assertThat(told("reject", "Belim ruled out talks with the rebels.")).containsExactly("+ CT actual");
    }

    @Test
    void whatIsGainedComesAboutAsTheGainingDoes() {
        assertThat(told("controls", "Naldia, which failed to gain control of the rebel province, withdrew its troops."))
                .containsExactly("- CT actual");
        assertThat(told(
                        "promise",
                        "We must obtain a formal commitment from Ivo Rask that no planes will be used, the"
                                + " union said."))
                .containsExactly("+ UN hypothetical");
    }

    @Test
    void whatOneIsSparedIsNotDone() {
        assertThat(told("prosecute", "The killer was spared death sentences by the jury."))
                .containsExactly("- CT actual");
    }

    @Test
    void whoWasAbleToDidSo() {
        assertThat(told("flee", "The hostages were able to escape.")).containsExactly("+ CT actual");
        assertThat(told("flee", "The hostages were not able to escape.")).containsExactly("- CT actual");
    }

    @Test
    void whatIsNeededIsNotYetThere() {
        assertThat(told("negotiate", "What is needed right now is dialogue between the government and its people."))
                .containsExactly("+ UN hypothetical");
        assertThat(told(
                        "negotiate",
                        "What is needed are concrete steps, a dialogue between the government and its citizens and an"
                                + " end to the attacks."))
                .containsExactly("+ UN hypothetical");
    }

    @Test
    void whatOneIsPressedIntoIsWished() {
        assertThat(told("negotiate", "Sorane wants to pressure Belim into negotiations with all parties."))
                .containsExactly("+ UN hypothetical");
    }

    @Test
    void whatIsSpeculatedIsPossible() {
        assertThat(told("resign", "Crowds swarmed the square as speculation grew that Belim was stepping aside."))
                .containsExactly("+ PS actual");
    }

    /** Polarity, certainty and realis of the claims of a kind. */
    private static List<String> told(String kind, String text) {
        return claims(kind, read(text)).stream()
                .map(claim -> claim.polarity().label() + " " + claim.certainty().label() + " "
                        + claim.realis().label())
                .toList();
    }
}
