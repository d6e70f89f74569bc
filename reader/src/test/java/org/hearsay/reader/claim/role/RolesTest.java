package org.hearsay.reader.claim.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.fillers;

import org.junit.jupiter.api.Test;

/** Who and what fills the roles of a claim. */
class RolesTest {

    @Test
    void whoIsForSomebodyIsForTheOneWhoIsNamed() {
        assertThat(fillers(
                        "support",
                        "recipient",
                        "Some pro-Hale protesters were captured by his opponents. President Idris Hale said he"
                                + " would stay."))
                .contains("Idris Hale");
    }

    @Test
    void theOppositionAsABodyOpposesNobodyByItsName() {
        assertThat(fillers("oppose", "actor", "Members of the opposition fired guns toward the planes."))
                .isEmpty();
    }

    @Test
    void whoIsKilledInShellingDoesNotShell() {
        String text = "Ten people were killed in shelling in Karos on Monday.";

        assertThat(fillers("attack", "place", text)).containsExactly("Karos");
        assertThat(fillers("attack", "actor", text)).isEmpty();
    }

    @Test
    void whoMayTalkToTheRebelsMeetsThem() {
        assertThat(fillers("meet", "actor", "The envoy was allowed to talk to the rebels on Monday."))
                .containsExactly("The envoy");
        assertThat(fillers("meet", "actor", "An official was not allowed to talk to reporters."))
                .isEmpty();
    }

    @Test
    void aStatementSpeaksForWhoIssuesIt() {
        assertThat(fillers(
                        "accuse",
                        "actor",
                        "A Vessel Pact military statement accused the Karos regime of using the tower to track"
                                + " planes."))
                .containsExactly("Vessel Pact");
    }

    @Test
    void whoAttemptsToDoSomethingDoesIt() {
        assertThat(fillers("attack", "actor", "They spoke of Idris Hale's violent attempt to put down the rebellion."))
                .containsExactly("Idris Hale");
    }

    @Test
    void whoIsDescribedDidNotDescribe() {
        assertThat(fillers("comment", "actor", "Ana Roe, often described as a liberal, left."))
                .isEmpty();
    }

    @Test
    void partsOfThingsAreNobody() {
        assertThat(fillers("dismiss", "recipient", "He fired dozens of Grad rockets."))
                .isEmpty();
    }

    @Test
    void ofTwoSidesOneIsAtTheReceivingEnd() {
        String text = "A battle has raged between the army and the rebels in Karos.";

        assertThat(fillers("clash", "actor", text)).containsExactly("the army");
        assertThat(fillers("clash", "recipient", text))
                .singleElement()
                .asString()
                .startsWith("the rebels");
    }

    @Test
    void whomOthersTryToRescueRescuesNobody() {
        String text = "The sailor they were trying to rescue was taken to Karos.";

        assertThat(fillers("aid", "recipient", text)).containsExactly("The sailor");
        assertThat(fillers("aid", "actor", text)).doesNotContain("The sailor");
    }

    @Test
    void kinInAListAreMeantBesidesWhoseKinTheyAre() {
        String text =
                "The court issued arrest warrants Monday for Idris Hale, his son Omar Hale, and his brother-in-law"
                        + " Karim Sael on other charges.";

        assertThat(fillers("prosecute", "recipient", text))
                .containsExactlyInAnyOrder("Idris Hale", "Omar Hale", "Karim Sael");
        assertThat(fillers("kin", "relative", text)).contains("Karim Sael");
    }

    @Test
    void whatSomebodyIsAccusedOfIsNoPartOfHisName() {
        assertThat(fillers("accuse", "recipient", "The opposition accused the Naldian regime of atrocities."))
                .containsExactly("the Naldian regime");
    }

    @Test
    void whoSaysSoIsNotWhoDoesIt() {
        assertThat(fillers(
                        "capture",
                        "actor",
                        "A rebel fighter who did not want to be named said a small rebel force entered the city."))
                .containsExactly("a small rebel force");
    }

    @Test
    void onlyTheNameRightAfterACompoundIsHeld() {
        assertThat(fillers("controls", "place", "The largest city between rebel-held Karos and Vessel was quiet."))
                .containsExactly("Karos");
    }

    @Test
    void ofThoseWhoAreAmongOthersTheirOwnNumberIsTold() {
        assertThat(fillers(
                        "kill",
                        "count",
                        "At least 12 people, including four children, were killed in Karos on Monday."))
                .containsExactly("12", "four");
    }

    @Test
    void whoIsAmongThoseWhoDoSomethingDoesIt() {
        assertThat(fillers("resign", "actor", "Ana Roe, among ministers who had resigned, spoke on Monday."))
                .contains("Ana Roe");
        assertThat(fillers("flee", "actor", "Ana Roe spoke on Monday in Karos, among soldiers who had fled."))
                .isNotEmpty()
                .doesNotContain("Ana Roe");
    }

    @Test
    void anotherEventThanTheOneToldOfBeforeIsNotFilledFromIt() {
        assertThat(fillers(
                        "uprising",
                        "place",
                        "An uprising broke out in Naldia in May. Thousands marched. The first revolt was in 1916."))
                .containsExactly("Naldia");
    }

    @Test
    void whereSomethingIsBroughtDoesNotBringIt() {
        String text = "The first cargo of food was delivered to Karsova on Monday.";

        assertThat(fillers("aid", "recipient", text)).containsExactly("Karsova");
        assertThat(fillers("aid", "actor", text)).doesNotContain("Karsova");
    }

    @Test
    void whoeverTellsWhatDelayedThemAdvances() {
        assertThat(fillers(
                        "mobilize",
                        "actor",
                        "The camp rested for a week. On Monday guerrillas said floods delayed their advance on"
                                + " Karos."))
                .containsExactly("guerrillas");
    }

    @Test
    void theTownThatALibyanIsBasedInIsNotWhereHisNationIs() {
        assertThat(fillers("located", "subject", "Omar Sael, a London-based Libyan activist, said the talks failed."))
                .containsExactly("Omar Sael");
    }

    @Test
    void aPostIsOfThePlaceInItsOwnPhrase() {
        String taken = "The plane took Prime Minister Omar Sael to Karos on Monday.";
        assertThat(fillers("post", "holder", taken)).containsExactly("Omar Sael");
        assertThat(fillers("post", "place", taken)).isEmpty();
        assertThat(fillers("post", "place", "President Omar Sael of Naldia flew to Karos on Monday."))
                .containsExactly("Naldia");
    }

    @Test
    void whatElseIsSaidOfWhoHasAPostIsNoneOfIt() {
        assertThat(fillers("post", "post", "Many remember the speech President Omar Sael made in Karos."))
                .containsExactly("President");
        assertThat(fillers("post", "post", "Right-wing Mayor Omar Sael banned the meeting."))
                .containsExactly("Mayor");
        assertThat(fillers("post", "post", "The slain policeman, Omar Sael, was 30."))
                .containsExactly("policeman");
    }

    @Test
    void aCrowdIsNotWhatItsPresidentIsPresidentOf() {
        String text = "Thousands wanted their president to leave.";
        assertThat(fillers("request", "actor", text)).containsExactly("Thousands");
        assertThat(fillers("post", "organization", text)).isEmpty();
    }
}
