package org.hearsay.reader.claim.modality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.only;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Claim.Realis;
import org.junit.jupiter.api.Test;

/** What a verb says of whether what stands under it happened, and what it leaves as it is. */
class UnderVerbsTest {

    @Test
    void whatIsHandedOverForOrTargetedForIsToCome() {
        assertThat(told("prosecute", "The two suspects were handed over to Naldia for trial."))
                .containsExactly("+ CT future");
        assertThat(told("kill", "The minister feared he might be targeted for assassination."))
                .containsExactly("+ UN hypothetical");
        assertThat(told("negotiate", "Adran flew to Dovrast for talks with Roe."))
                .containsExactly("+ CT actual");
    }

    @Test
    void whatIsDecidedOrWarnedAgainstIsNotDone() {
        assertThat(told("travel", "President Kofi Adran decided against flying to Sorane."))
                .containsExactly("- CT actual");
        assertThat(told("protest", "The police warned people against protesting in Dovrast."))
                .containsExactly("+ UN hypothetical");
        assertThat(told("sanction", "The council voted against sanctions on Sorane."))
                .containsExactly("+ UN hypothetical");
    }

    @Test
    void whatIsOfferedOrApprovedIsNotYetDoneButPraiseOfferedIsGiven() {
        assertThat(told("aid", "Sorane offered grants to Naldia.")).containsExactly("+ UN hypothetical");
        assertThat(told("travel", "Naldia approved a flight by President Kofi Adran to Sorane."))
                .containsExactly("+ CT future");
        assertThat(told("sanction", "Roe approved sanctions against Sorane.")).containsExactly("+ CT actual");
        assertThat(told("support", "Adran offered his support to the rebels.")).containsExactly("+ CT actual");
    }

    @Test
    void whatOneTriesToStopIsNotHeldButAWarThatIsStoppedWasFought() {
        assertThat(told(
                        "meet",
                        "Hardliners were trying to stop a meeting between Prime Minister Ana Roe and rebel leader Timo"
                                + " Vask."))
                .containsExactly("- UN hypothetical");
        assertThat(told("attack", "Roe said the army had stopped the bombing of Dovrast."))
                .containsExactly("+ CT actual");
    }

    @Test
    void notBeforeExpectWantOrLikelyDeniesWhatStandsUnderIt() {
        assertThat(told("travel", "Adran is not expected to travel to Sorane before Monday."))
                .containsExactly("- CT future");
        assertThat(told("meet", "The rebels do not want to talk to the government."))
                .containsExactly("- UN hypothetical");
    }

    @Test
    void whatHadBeenPlannedButCameOtherwiseIsNotToCome() {
        assertThat(told("meet", "Adran had been scheduled to meet Roe in Dovrast, but the talks were moved to Kessim."))
                .containsExactly("+ UN hypothetical");
    }

    @Test
    void aPromiseThatIsKeptIsDoneAndOneThatIsBrokenIsNot() {
        assertThat(told("kill", "The kidnappers kept their promise to kill the merchant."))
                .containsExactly("+ CT actual");
        assertThat(told("attack", "Rebels abandoned plans to attack Dovrast.")).containsExactly("- CT actual");
        assertThat(told("release", "The government reneged on its pledge to release Vask."))
                .containsExactly("- CT actual");
    }

    @Test
    void whatCameBeforeAPromiseHasHappened() {
        assertThat(told("attack", "Adran vowed to help the rebels after they were attacked by Sorane last month."))
                .containsExactly("+ CT actual");
        assertThat(told("kill", "Adran vowed to fight on because the rebels had killed his son."))
                .containsExactly("+ CT actual");
        assertThat(told("attack", "The rebels said they would attack Dovrast when the truce ended."))
                .containsExactly("+ CT future");
    }

    @Test
    void whoAsksWhyTakesForGrantedThat() {
        assertThat(told("attack", "Roe asked why soldiers had shot the protesters."))
                .containsExactly("+ CT actual");
        assertThat(told(
                        "condemn",
                        "They want to know why Adran is not openly supporting the protesters and condemning"
                                + " the police."))
                .containsExactly("- CT actual");
        assertThat(told("resign", "Lawmakers urged Adran not to resign and leave the country."))
                .containsExactly("- UN hypothetical");
    }

    @Test
    void whoDeniesAChargeWasCharged() {
        assertThat(told("prosecute", "Vask denied the charges against him, his lawyer said."))
                .containsExactly("+ CT actual");
        assertThat(told("attack", "The army ruled out an attack on Dovrast.")).containsExactly("- CT actual");
    }

    @Test
    void whatIsOutsideAControlIsNotUnderIt() {
        assertThat(told("controls", "The northern areas are outside the control of the government."))
                .containsExactly("- CT actual");
    }

    @Test
    void whatMayStrikeIsNoStrikeYet() {
        assertThat(told("attack", "He may be hit by a strike, Roe said.")).containsExactly("+ PS hypothetical");
        assertThat(told("attack", "The troops protect Naldia from possible attacks by Sorane."))
                .containsExactly("+ PS hypothetical");
        assertThat(told("attack", "The police will investigate a shooting in Dovrast that killed three people."))
                .containsExactly("+ CT actual");
    }

    @Test
    void aHeadlineWithToAndADayAfterTheReportSpeakOfWhatIsToCome() {
        assertThat(told("resign", "Roe to resign.")).containsExactly("+ CT future");
        assertThat(only("travel", "The delegation arrives in Dovrast on Thursday.")
                        .realis())
                .isEqualTo(Realis.FUTURE);
    }

    @Test
    void whereNoWordSaysItTheModelIsHeard() {
        Claim claim = only("injure", "No one was injured in the attack on the port.");

        assertThat(claim.polarity()).isEqualTo(Claim.Polarity.NEGATIVE);
        assertThat(told("prosecute", "Vask faces the death penalty.")).containsExactly("+ CT future");
        assertThat(claims("kill", read("Vask faces the death penalty."))).isEmpty();
    }

    /** Polarity, certainty and realis of the claims of a kind. */
    private static List<String> told(String kind, String text) {
        return claims(kind, read(text)).stream()
                .map(claim -> claim.polarity().label() + " " + claim.certainty().label() + " "
                        + claim.realis().label())
                .toList();
    }
}
