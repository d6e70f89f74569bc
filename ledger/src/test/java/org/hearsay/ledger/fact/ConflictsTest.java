package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.about;
import static org.hearsay.ledger.fact.Made.claim;

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
    void whomAPronounStandsForNoReportContradicts() {
        Made led = claim("aid", "a", "2031-05-02").described("recipient", "the rebels");
        assertThat(about(
                        led.named("actor", "Naldian Council", "organisation"),
                        led.in("b", "2031-05-02").meant("actor", "it", "Port Authority")))
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
}
