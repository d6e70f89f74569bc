package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.claim;
import static org.hearsay.ledger.fact.Made.facts;

import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;

/** Which claims are of one fact: reports of the invented republics of Belmark and Osteria. */
class GroupingTest {

    @Test
    void aPersonLeavesOnceWhateverWordTheReportsHaveForIt() {
        assertThat(facts(
                        claim("resign", "a", "2031-05-02").person("actor", "Ivo Brandt"),
                        claim("defect", "b", "2031-05-20")
                                .person("actor", "Ivo Brandt")
                                .on("2031-05-01")))
                .isEqualTo(1);
    }

    @Test
    void whatIsDeniedIsTheFactThatOthersAssert() {
        assertThat(facts(
                        claim("defect", "a", "2031-05-02").person("actor", "Ivo Brandt"),
                        claim("defect", "b", "2031-05-03")
                                .person("actor", "Ivo Brandt")
                                .denied()))
                .isEqualTo(1);
    }

    @Test
    void twoPeopleAreTwoFacts() {
        assertThat(facts(
                        claim("defect", "a", "2031-05-02").person("actor", "Ivo Brandt"),
                        claim("defect", "b", "2031-05-02").person("actor", "Lena Brandt")))
                .isEqualTo(2);
    }

    @Test
    void aTownTakenAgainWeeksLaterIsTakenTwice() {
        assertThat(facts(
                        claim("capture", "a", "2031-03-05")
                                .named("place", "Belgorat", "place")
                                .on("2031-03-04"),
                        claim("capture", "b", "2031-03-05")
                                .named("place", "Belgorat", "place")
                                .described("actor", "rebels"),
                        claim("capture", "c", "2031-03-28")
                                .named("place", "Belgorat", "place")
                                .on("2031-03-27")))
                .isEqualTo(2);
    }

    @Test
    void unnamedActorsMayBeTheNamedOnesUnlessTheyAreOfTheOtherSide() {
        Made taken = claim("capture", "a", "2031-03-05")
                .named("place", "Belgorat", "place")
                .on("2031-03-04");
        assertThat(facts(
                        taken.described("actor", "opposition fighters"),
                        other(taken).described("actor", "the rebels")))
                .isEqualTo(1);
        assertThat(facts(
                        taken.described("actor", "government troops"),
                        other(taken).described("actor", "the rebels")))
                .isEqualTo(2);
    }

    @Test
    void unnamedPeopleAreTheSameOnlyIfMoreThanThatTheyArePeopleIsShared() {
        assertThat(facts(
                        claim("defect", "a", "2031-05-02")
                                .described("actor", "two Belmark pilots")
                                .named("to", "Cape Vell", "place"),
                        claim("defect", "b", "2031-05-03").described("actor", "two air force pilots"),
                        claim("defect", "c", "2031-05-03").described("actor", "some pilots")))
                .isEqualTo(2);
    }

    @Test
    void theDeadOfTwoNumbersAreNotTheSame() {
        assertThat(facts(
                        claim("kill", "a", "2031-05-02").described("recipient", "13 rebels"),
                        claim("kill", "b", "2031-05-02").described("recipient", "thirteen opposition fighters"),
                        claim("kill", "c", "2031-05-02").described("recipient", "40 rebels")))
                .isEqualTo(2);
    }

    @Test
    void aMorePreciseDayIsStillTheSameMeeting() {
        Made met =
                claim("meet", "a", "2031-05-09").person("actor", "Ivo Brandt").person("recipient", "Tomas Vell");
        assertThat(facts(met.on("2031-05-03", "2031-05-09"), other(met).on("2031-05-05")))
                .isEqualTo(1);
        assertThat(facts(met.on("2031-05-03"), other(met).on("2031-05-09"))).isEqualTo(2);
    }

    @Test
    void aStateActsByItsGovernmentAndItsCapital() {
        assertThat(facts(
                        claim("support", "a", "2031-05-02")
                                .named("actor", "France", "place")
                                .described("recipient", "the harbour council"),
                        claim("support", "b", "2031-05-03")
                                .described("actor", "the French government")
                                .described("recipient", "the council of the harbour"),
                        claim("support", "c", "2031-05-03")
                                .named("actor", "Paris", "place")
                                .described("recipient", "the harbour council")))
                .isEqualTo(1);
    }

    @Test
    void whatIsWishedForIsNotWhatHappened() {
        assertThat(facts(
                        claim("resign", "a", "2031-05-02").person("actor", "Ivo Brandt"),
                        claim("resign", "b", "2031-05-02")
                                .person("actor", "Ivo Brandt")
                                .as(Claim.Realis.HYPOTHETICAL)))
                .isEqualTo(2);
    }

    @Test
    void whatWasAnnouncedForTheDayIsWhatHappenedOnIt() {
        Made met =
                claim("meet", "a", "2031-05-09").person("actor", "Ivo Brandt").person("recipient", "Tomas Vell");
        Made announced = other(met).as(Claim.Realis.FUTURE);
        assertThat(facts(met.on("2031-05-08"), announced.on("2031-05-08"))).isEqualTo(1);
        assertThat(facts(met.on("2031-05-08"), announced)).isEqualTo(2);
    }

    @Test
    void whatIsToComeIsWhatCameAboutWithinDaysOfTheNews() {
        Made received =
                claim("meet", "a", "2031-05-09").person("actor", "Ivo Brandt").person("recipient", "Tomas Vell");
        Made before = received.in("b", "2031-05-06").as(Claim.Realis.FUTURE);
        assertThat(facts(received.on("2031-05-08"), before)).isEqualTo(1);
        assertThat(facts(received.on("2031-05-18"), before)).isEqualTo(2);
    }

    @Test
    void aBodyAndOneWhoActsForItDoTheSameToSomebody() {
        assertThat(facts(
                        claim("detain", "a", "2031-05-02")
                                .person("recipient", "Ivo Brandt")
                                .person("actor", "Lena Orff"),
                        claim("detain", "b", "2031-05-03")
                                .person("recipient", "Ivo Brandt")
                                .named("actor", "Harbour Police", "organisation")))
                .isEqualTo(1);
        assertThat(facts(
                        claim("detain", "a", "2031-05-02")
                                .person("recipient", "Ivo Brandt")
                                .person("actor", "Lena Orff"),
                        claim("detain", "b", "2031-05-03")
                                .person("recipient", "Ivo Brandt")
                                .person("actor", "Tomas Vell")))
                .isEqualTo(2);
    }

    @Test
    void aStateSanctionsByItsNameAndByItsGovernment() {
        assertThat(facts(
                        claim("sanction", "a", "2031-05-02")
                                .named("actor", "France", "place")
                                .words("recipient", "the assets of the harbour council"),
                        claim("sanction", "b", "2031-05-03")
                                .described("actor", "the French government")
                                .words("recipient", "the harbour council's assets")))
                .isEqualTo(1);
    }

    @Test
    void aTownIsTakenWhetherItIsThePlaceOrWhatWasTaken() {
        assertThat(facts(
                        claim("capture", "a", "2031-03-05")
                                .named("place", "Belgorat", "place")
                                .on("2031-03-04"),
                        claim("capture", "b", "2031-03-05")
                                .named("recipient", "Belgorat", "place")
                                .described("actor", "rebels"),
                        claim("capture", "c", "2031-03-05").person("recipient", "Ivo Brandt")))
                .isEqualTo(2);
    }

    @Test
    void aDayThatIsOnlyBoundedFromAboveDoesNotReachBackForMonths() {
        Made shelled = claim("attack", "a", "2031-05-20").named("place", "Belgorat", "place");
        Made earlier = claim("attack", "b", "2031-04-10").named("place", "Belgorat", "place");
        assertThat(facts(shelled.until("2031-05-20"), earlier.on("2031-04-09"))).isEqualTo(2);
        assertThat(facts(shelled.until("2031-05-20"), shelled.on("2031-05-19"))).isEqualTo(1);
    }

    @Test
    void aPostIsOneFactHoweverFarApartItIsTold() {
        assertThat(facts(
                        claim("post", "a", "2031-05-02")
                                .person("holder", "Ivo Brandt")
                                .words("post", "justice minister"),
                        claim("post", "b", "2033-01-02")
                                .person("holder", "Ivo Brandt")
                                .words("post", "former Justice Minister"),
                        claim("post", "c", "2033-01-02")
                                .person("holder", "Ivo Brandt")
                                .words("post", "mayor")))
                .isEqualTo(2);
    }

    @Test
    void aFathersSonIsASonsFather() {
        assertThat(facts(
                        claim("kin", "a", "2031-05-02")
                                .person("person", "Ivo Brandt")
                                .person("relative", "Max Brandt")
                                .words("relationship", "father"),
                        claim("kin", "b", "2031-05-02")
                                .person("person", "Max Brandt")
                                .person("relative", "Ivo Brandt")
                                .words("relationship", "eldest son"),
                        claim("kin", "c", "2031-05-02")
                                .person("person", "Max Brandt")
                                .person("relative", "Ivo Brandt")
                                .words("relationship", "father")))
                .isEqualTo(2);
    }

    private static Made other(Made made) {
        return made.in("other", made.reported());
    }
}
