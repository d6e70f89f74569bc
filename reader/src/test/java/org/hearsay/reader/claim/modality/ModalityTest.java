package org.hearsay.reader.claim.modality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.only;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Polarity;
import org.hearsay.core.Claim.Realis;
import org.junit.jupiter.api.Test;

/** Whether something is told to have happened, and how surely. */
class ModalityTest {

    @Test
    void whatWasRefusedDidNotHappen() {
        Claim claim = only("promote", "President Idris Hale refused to promote Omar Sael.");

        assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(claim.why()).anyMatch(why -> why.contains("refused"));
    }

    @Test
    void whatNobodyPlansIsNotToCome() {
        Claim claim = only("aid", "Sorane said it had no plans to send arms to the rebels.");

        assertThat(claim.polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void whatOneIsChargedWithIsOnlyPossibleAndWhatOneIsNotAbleToDoDoesNotHappen() {
        String text = "Jon Mertens was charged with killing Ana Torvald. Petr Hale was not able to reach a deal.";

        assertThat(only("kill", text).certainty()).isEqualTo(Certainty.PS);
        assertThat(only("agree", text).polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void whatIsOnlyWishedIsUncommitted() {
        Claim claim = only("resign", "The protesters want President Idris Hale to resign.");

        assertThat(claim.realis()).isEqualTo(Realis.HYPOTHETICAL);
        assertThat(claim.certainty()).isEqualTo(Certainty.UN);
    }

    @Test
    void whatHasToBeOrIsInsistedOnNeedNotBe() {
        assertThat(only("resign", "Idris Hale has to step down, Ana Roe said.").realis())
                .isEqualTo(Realis.HYPOTHETICAL);
        assertThat(only("resign", "The rebels were adamant that Idris Hale step down.")
                        .realis())
                .isEqualTo(Realis.HYPOTHETICAL);
    }

    @Test
    void whatWillHappenIsFuture() {
        assertThat(only("meet", "President Idris Hale will meet Minister Ana Roe on Friday.")
                        .realis())
                .isEqualTo(Realis.FUTURE);
    }

    @Test
    void whatIsSaidUnderReserveIsProbable() {
        assertThat(only("flee", "Omar Sael reportedly fled to Karos.").certainty())
                .isEqualTo(Certainty.PR);
    }

    @Test
    void whatAnUntilInThePastSpeaksOfCameAbout() {
        assertThat(only("kill", "Omar Sael led the guard until he was killed in 2018.")
                        .realis())
                .isEqualTo(Realis.ACTUAL);
        assertThat(only("kill", "Omar Sael will lead the guard until he is killed.")
                        .realis())
                .isNotEqualTo(Realis.ACTUAL);
    }

    @Test
    void aFormerPostIsPast() {
        Claim claim = only("post", "Former defence minister Ana Roe left for Paris.");

        assertThat(claim.tense()).contains(Claim.Tense.PAST);
        assertThat(claim.roles("post").getFirst().text()).isEqualToIgnoringCase("Former defence minister");
    }

    @Test
    void whoHasLeftAPostHeldIt() {
        Claim left = only("post", "Omar Sael resigned as mayor on Monday.");
        Claim kept = only("post", "Omar Sael refused to resign as mayor.");

        assertThat(left.roles("holder")).extracting(Claim.Role::text).containsExactly("Omar Sael");
        assertThat(left.tense()).contains(Claim.Tense.PAST);
        assertThat(kept.polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void aWarToldOfInThePresentGoesOn() {
        assertThat(realis("The civil war in Marosia drives thousands from their homes.", "war"))
                .contains("ongoing");
        assertThat(realis("The civil war in Marosia drove thousands from their homes.", "war"))
                .isNotEmpty()
                .doesNotContain("ongoing");
    }

    @Test
    void anUprisingDuringWhichSomethingIsSoNowGoesOn() {
        assertThat(realis("Shops stay shut during the uprising in Marosia.", "uprising"))
                .contains("ongoing");
        assertThat(realis("Shops stayed shut during the uprising in Marosia.", "uprising"))
                .isNotEmpty()
                .doesNotContain("ongoing");
        assertThat(realis("Families remember life before the uprising in Marosia.", "uprising"))
                .isNotEmpty()
                .doesNotContain("ongoing");
    }

    /** How real the claims are that rules with a word in their names make. */
    private static List<String> realis(String text, String rule) {
        return read(text).claims().stream()
                .filter(claim -> claim.rule().contains(rule))
                .map(claim -> claim.realis().label())
                .toList();
    }
}
