package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.about;
import static org.hearsay.ledger.fact.Made.claim;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;

/** When something is said and denied, and when it only looks so. */
class DenialsTest {

    @Test
    void whoeverIsDeniedToHaveDoneItIsTheOneWhoIsSaidToHaveDoneIt() {
        Made hit = claim("attack", "a", "2031-05-02").named("place", "Belgorat", "place");
        Made denied = hit.in("b", "2031-05-02")
                .named("actor", "Osteria", "place")
                .denied()
                .said("Lena Brandt", Attribution.Stance.DENY);
        assertThat(about(hit.named("actor", "Osteria", "place"), denied)).containsExactly("polarity");
        assertThat(about(hit.named("actor", "Belmark", "place"), denied)).doesNotContain("polarity");
        assertThat(about(
                        hit.named("actor", "Osteria", "place").said("Lena Brandt", Attribution.Stance.SAY),
                        denied.in("a", "2031-05-02")))
                .isEmpty();
    }

    @Test
    void aReportThatSaysOfItselfThatSomethingIsNotSoDeniesOnlyTheWordOfThoseItQuotes() {
        Made held = claim("detain", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(held, held.in("b", "2031-05-02").denied())).isEmpty();
        Made told = held.said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(told, held.in("b", "2031-05-02").denied())).isEmpty();
        assertThat(about(told, held.by("captive").denied())).containsExactly("polarity");
    }

    @Test
    void aReportDeniesWhatSomebodySaysAndNotWhatSomebodySaw() {
        Made held = claim("detain", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        Made free = held.by("captive").denied();
        assertThat(about(held.said("Lena Brandt", Attribution.Stance.BELIEVE), free))
                .isEmpty();
    }

    @Test
    void whatSomebodyWantsIsNotDenied() {
        Made freed = claim("release", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        Made denied = freed.in("b", "2031-05-02").denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(freed, denied)).containsExactly("polarity");
        assertThat(about(freed.said("Max Vell", Attribution.Stance.ORDER), denied))
                .isEmpty();
        assertThat(about(freed.as(Claim.Realis.FUTURE), denied)).isEmpty();
        assertThat(about(freed, freed.in("b", "2031-05-02").denied().said("Max Vell", Attribution.Stance.HOPE)))
                .isEmpty();
    }

    @Test
    void whatWasPreventedOrNotPlannedIsNotDenied() {
        Made fled = claim("flee", "a", "2031-05-02").by("fled").person("actor", "Ivo Brandt");
        Made denied = fled.in("b", "2031-05-02").denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(fled, denied.because("'not' beside 'fled'"))).containsExactly("polarity");
        assertThat(about(fled, denied.because("nobody is said to have done it")))
                .containsExactly("polarity");
        assertThat(about(fled, denied.because("under 'prevented'"))).isEmpty();
        assertThat(about(fled, denied.because("'no' beside 'plans'"))).isEmpty();
        assertThat(about(fled, denied.because("'without' beside 'fled'"))).isEmpty();
        Made refuted = fled.in("b", "2031-05-02").denied().said("Lena Brandt", Attribution.Stance.DENY);
        assertThat(about(fled, refuted.because("under 'denied'"))).containsExactly("polarity");
    }

    @Test
    void whatIsMadeSoByTwoNegationsIsNotAsserted() {
        Made spared = claim("attack", "a", "2031-05-02").by("attacked").named("place", "Belgorat", "place");
        Made denied = spared.denied().because("'not' beside 'attacked'").said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(denied, spared.in("b", "2031-05-02").because("'not' beside 'attacked'", "under 'denied'")))
                .isEmpty();
    }

    @Test
    void whatWasNotYetSoWhereItHappensAgainIsNoConflict() {
        Made hit = claim("attack", "a", "2031-05-02").named("place", "Belgorat", "place");
        Made denied = hit.denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(hit, denied.in("b", "2031-05-02"))).containsExactly("polarity");
        assertThat(about(denied, hit.in("b", "2031-05-04"))).isEmpty();
        assertThat(about(hit, denied.in("b", "2031-05-09"))).isEmpty();
    }

    @Test
    void whatWasDeniedBeforeItWasSoHasChanged() {
        Made fled = claim("flee", "b", "2031-05-09").person("actor", "Ivo Brandt");
        Made denied = fled.in("a", "2031-05-02").denied().said("Lena Brandt", Attribution.Stance.DENY);
        assertThat(Conflicts.of(List.of(denied.made(), fled.made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.CHANGE);
    }

    @Test
    void whatIsToComeIsDeniedWithinAFewDays() {
        Made resigns =
                claim("resign", "a", "2031-05-02").as(Claim.Realis.FUTURE).person("actor", "Ivo Brandt");
        Made denied = resigns.denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(resigns, denied.in("b", "2031-05-04"))).containsExactly("polarity");
        assertThat(about(resigns, denied.in("b", "2031-05-20"))).isEmpty();
    }

    @Test
    void aWordForWhatWasToldStandsRightAfterIt() {
        Made shelled = claim("attack", "a", "2031-05-02").by("shelled").named("place", "Belgorat", "place");
        Made that = shelled.by("that").denied().said("Lena Brandt", Attribution.Stance.DENY);
        assertThat(about(shelled, that.onlyAt(90))).containsExactly("polarity");
        assertThat(about(shelled, that.onlyAt(900))).isEmpty();
    }

    @Test
    void whoIsNamedByWhatHeIsIsNotDeniedToBeIt() {
        Made sons = claim("kin", "a", "2031-05-02").by("sons").person("person", "Ivo Brandt");
        Made denied = sons.in("b", "2031-05-02").denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(sons.described("relative", "his sons"), denied.described("relative", "his own sons")))
                .isEmpty();
        assertThat(about(sons.person("relative", "Max Brandt"), denied.person("relative", "Max Brandt")))
                .containsExactly("polarity");
        Made king = claim("post", "a", "2031-05-02").by("king").words("post", "king");
        Made other = king.in("b", "2031-05-02").denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(king.person("holder", "Ivo Brandt"), other.called("holder", "the king", "Ivo Brandt")))
                .isEmpty();
        assertThat(about(king.person("holder", "Ivo Brandt"), other.called("holder", "he", "Ivo Brandt")))
                .containsExactly("polarity");
    }
}
