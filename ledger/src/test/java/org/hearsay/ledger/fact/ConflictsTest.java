package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.claim;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;

/** What does not agree, and what only looks so. */
class ConflictsTest {

    @Test
    void thoseWhoAreNamedTogetherDoNotContradictEachOther() {
        Made shot = claim("kill", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(shot.named("actor", "Belmark", "place"), shot.named("actor", "Osteria", "place")))
                .isEmpty();
        assertThat(about(
                        shot.named("actor", "Naldian Council", "organisation"),
                        shot.in("b", "2031-05-02").named("actor", "Port Authority", "organisation")))
                .containsExactly("role:actor");
    }

    @Test
    void manyMayDoOneThingAndOneMayGoToTwoPlaces() {
        Made led = claim("aid", "a", "2031-05-02").described("recipient", "the rebels");
        assertThat(about(
                        led.named("actor", "Naldian Council", "organisation"),
                        led.in("b", "2031-05-02").named("actor", "Port Authority", "organisation")))
                .isEmpty();
        Made flew = claim("travel", "a", "2031-05-02").person("actor", "Ivo Brandt");
        assertThat(about(
                        flew.named("to", "Belgorat", "place"),
                        flew.in("b", "2031-05-02").named("to", "Vessel", "place")))
                .containsExactly("role:to");
    }

    @Test
    void aTextThatIsPrintedAgainDoesNotMoveTheDay() {
        Made sacked = claim("dismiss", "a", "2031-05-02")
                .by("sacked")
                .person("recipient", "Ivo Brandt")
                .words("post", "head of the harbour police");
        assertThat(about(sacked.on("2031-05-01"), sacked.in("b", "2031-05-09").on("2031-05-08")))
                .isEmpty();
        assertThat(about(
                        sacked.on("2031-05-01"),
                        sacked.in("b", "2031-05-09").by("dismissed").on("2031-05-08")))
                .containsExactly("when");
    }

    @Test
    void whereSomebodyCondemnsSomethingIsNotDisputed() {
        Made said = claim("condemn", "a", "2031-05-02")
                .named("actor", "Belmark", "place")
                .words("about", "the violence");
        assertThat(about(said.at("Belgorat"), said.in("b", "2031-05-02"))).isEmpty();
    }

    @Test
    void howManyDiedBesideOneIsNotAboutThatOne() {
        Made killed = claim("kill", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(
                        killed.words("count", "three"),
                        killed.in("b", "2031-05-02").words("count", "30")))
                .isEmpty();
        Made miners = claim("kill", "a", "2031-05-02")
                .described("recipient", "miners")
                .at("Belgorat");
        Made four = miners.in("b", "2031-05-02").words("count", "four");
        assertThat(about(miners.words("count", "three"), four)).containsExactly("role:count");
        assertThat(about(miners.at("Vessel").words("count", "three"), four)).isEmpty();
        assertThat(about(miners.words("count", "three"), four.in("a", "2031-05-02")))
                .isEmpty();
        assertThat(about(miners.words("count", "three"), four.in("b", "2031-05-09")))
                .isEmpty();
    }

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
    void whatHappensDayByDayIsNotOfTwoDays() {
        Made hit = claim("attack", "a", "2031-05-02").named("place", "Belgorat", "place");
        assertThat(about(hit.on("2031-05-01"), hit.in("b", "2031-05-02").on("2031-05-02")))
                .isEmpty();
    }

    @Test
    void daysOfOneOfWhomNoMoreIsToldAreOfOthersToo() {
        Made died = claim("die", "a", "2031-05-02").described("recipient", "two miners");
        assertThat(about(died.on("2031-05-01"), died.in("b", "2031-05-04").on("2031-05-02")))
                .isEmpty();
        Made brandt = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(brandt.on("2031-05-01"), brandt.in("b", "2031-05-04").on("2031-05-02")))
                .containsExactly("when");
    }

    @Test
    void weeksAndMonthsAreTakenLoosely() {
        Made died = claim("die", "a", "2031-06-20").person("recipient", "Ivo Brandt");
        assertThat(Conflicts.of(List.of(
                        died.on("2031-05-21").made(),
                        died.in("b", "2031-06-20")
                                .on("2031-05-22", "2031-05-31")
                                .made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.PRECISION);
    }

    @Test
    void aDayAfterTheReportIsNoDayOfWhatHappened() {
        Made died = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(died.on("2031-05-01"), died.in("b", "2031-05-02").on("2032-05-01")))
                .isEmpty();
    }

    @Test
    void upToTheDayOfTheReportIsNoDay() {
        Made died = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(
                        died.on("2031-04-20", "2031-05-02"),
                        died.in("b", "2031-05-06").on("2031-04-20", "2031-05-06")))
                .isEmpty();
    }

    @Test
    void whomAPronounStandsForNoReportContradicts() {
        Made led = claim("aid", "a", "2031-05-02").described("recipient", "the rebels");
        assertThat(about(
                        led.named("actor", "Naldian Council", "organisation"),
                        led.in("b", "2031-05-02").meant("actor", "it", "Port Authority")))
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

    @Test
    void whatIsToComeIsDeniedWithinAFewDays() {
        Made resigns =
                claim("resign", "a", "2031-05-02").as(Claim.Realis.FUTURE).person("actor", "Ivo Brandt");
        Made denied = resigns.denied().said("Lena Brandt", Attribution.Stance.SAY);
        assertThat(about(resigns, denied.in("b", "2031-05-04"))).containsExactly("polarity");
        assertThat(about(resigns, denied.in("b", "2031-05-20"))).isEmpty();
    }

    @Test
    void daysCountedBackAreTakenLoosely() {
        Made died = claim("die", "a", "2031-05-20").person("recipient", "Ivo Brandt");
        Made back = died.in("b", "2031-05-23").on("2031-05-12");
        assertThat(Conflicts.of(List.of(
                        died.on("2031-05-10").made(),
                        back.because("when: 'ten days ago'").made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.PRECISION);
        assertThat(Conflicts.of(List.of(died.on("2031-05-10").made(), back.made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.CONTRADICTION);
    }

    @Test
    void aReportDeniesWhatSomebodySaysAndNotWhatSomebodySaw() {
        Made held = claim("detain", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        Made free = held.by("captive").denied();
        assertThat(about(held.said("Lena Brandt", Attribution.Stance.BELIEVE), free))
                .isEmpty();
    }

    @Test
    void whoDidNotGoThereWentToNoOtherPlace() {
        Made flew = claim("travel", "a", "2031-05-02").person("actor", "Ivo Brandt");
        assertThat(about(
                        flew.named("to", "Belgorat", "place"),
                        flew.in("b", "2031-05-02").denied().named("to", "Vessel", "place")))
                .isEmpty();
    }

    @Test
    void whatOneVoiceTellsTogetherIsNoConflict() {
        Made flew = claim("travel", "a", "2031-05-02").person("actor", "Ivo Brandt");
        Made here = flew.named("to", "Belgorat", "place");
        Made there = flew.by("went on").named("to", "Vessel", "place");
        assertThat(about(here, there.in("b", "2031-05-03"))).containsExactly("role:to");
        assertThat(about(here, there, here.in("b", "2031-05-03"))).isEmpty();
        assertThat(about(here, there.said("Lena Brandt", Attribution.Stance.SAY)))
                .containsExactly("role:to");
    }

    @Test
    void whoWillDoItIsNoConflictYet() {
        Made sacked = claim("dismiss", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        Made council = sacked.named("actor", "Naldian Council", "organisation");
        Made port = sacked.in("b", "2031-05-02").named("actor", "Port Authority", "organisation");
        assertThat(about(council, port)).containsExactly("role:actor");
        assertThat(about(council.as(Claim.Realis.FUTURE), port.as(Claim.Realis.FUTURE)))
                .isEmpty();
    }

    @Test
    void manyOfWhomNoMoreIsSaidFleeFromSeveralPlaces() {
        Made fled = claim("displace", "a", "2031-05-02").described("recipient", "Osterian fishermen");
        assertThat(about(
                        fled.named("from", "Belgorat", "place"),
                        fled.in("b", "2031-05-02").named("from", "Vessel", "place")))
                .isEmpty();
    }

    @Test
    void theDayOfTheReportIsNoDayOfWhatItTellsOnlyBeside() {
        Made died = claim("die", "a", "2031-05-04").person("recipient", "Ivo Brandt");
        Made today = died.in("b", "2031-05-04").on("2031-05-04");
        assertThat(about(died.on("2031-05-02"), today)).containsExactly("when");
        assertThat(about(died.on("2031-05-02"), today.because("when: 'Now' dates 'leaves'")))
                .isEmpty();
    }

    private static List<String> about(Made... claims) {
        return Conflicts.of(Stream.of(claims).map(Made::made).toList()).stream()
                .map(Conflict::about)
                .toList();
    }
}
