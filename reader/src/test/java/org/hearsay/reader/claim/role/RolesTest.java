package org.hearsay.reader.claim.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.reader.Readings;
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
        assertThat(fillers("attack", "actor", "Ten people were killed in shelling in Karos on Monday."))
                .isEmpty();
    }

    @Test
    void whoMayTalkToTheRebelsMeetsThem() {
        assertThat(fillers("meet", "actor", "The envoy was allowed to talk to the rebels on Monday."))
                .containsExactly("The envoy");
        assertThat(fillers("meet", "actor", "An official was not allowed to talk to reporters."))
                .isEmpty();
    }

    @Test
    void whoDemandsThatSheResignStays() {
        assertThat(fillers(
                        "resign",
                        "actor",
                        "Prime Minister Nora Velt met President Ida Molnar on Sunday. Velt demanded that she resign."))
                .containsExactly("Ida Molnar");
    }

    @Test
    void whoAcceptsHisResignationStays() {
        assertThat(fillers(
                        "resign",
                        "actor",
                        "Omar Sael resigned on Monday. President Idris Hale accepted his resignation."))
                .containsOnly("Omar Sael");
    }

    @Test
    void ofTwoTitlesAfterANameBothAreItsBearers() {
        assertThat(fillers(
                        "post",
                        "holder",
                        "Ana Roe, Naldian peace envoy and former Sorane prime minister, told reporters on Monday that"
                                + " the talks had failed."))
                .containsExactly("Ana Roe", "Ana Roe");
    }

    @Test
    void brothersAreEachOfThoseWhoAreNamedAfterTheWord() {
        assertThat(fillers(
                        "kin",
                        "relative",
                        "Ana Roe, her brothers Idris and Karim, their mother Safia and several other family members"
                                + " fled in August."))
                .contains("Idris", "Karim");
    }

    @Test
    void aMotherNamedAfterAFatherIsOfTheSamePerson() {
        assertThat(fillers(
                        "kin",
                        "person",
                        "Karim Sael spoke in Vessel. His father, Omar Sael, and mother, Ida Roe, spent years"
                                + " protesting the Hale regime."))
                .containsExactly("Karim Sael", "Karim Sael");
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
    void thePostOfALibyanLeaderIsThatOfLibya() {
        assertThat(fillers("post", "place", "Libyan leader Idris Hale spoke on Monday. He has ruled Libya for years."))
                .contains("Libya");
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
    void aGovernmentSpokesmanIsThatGovernments() {
        assertThat(fillers("post", "organization", "Omar Sael, a Naldian government spokesman, spoke in Karos."))
                .containsExactly("Naldian government");
    }

    @Test
    void whomOthersTryToRescueRescuesNobody() {
        assertThat(fillers("aid", "actor", "The sailor they were trying to rescue was taken to Karos."))
                .doesNotContain("The sailor");
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
    void whatHappensWhereAPlaceIsNamedHappensThere() {
        assertThat(wheres("attack", "In Karos, where Idris Hale is trying to crush a revolt, shops were shut."))
                .containsExactly("Karos");
    }

    @Test
    void whatLeadsAwayFromAnEventIsNotWhereItHappened() {
        assertThat(wheres("detain", "Omar Sael was arrested on suspicion of spying for Jordan."))
                .isEmpty();
        assertThat(wheres("detain", "Omar Sael was arrested in the town of Karos."))
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
    void whatSomebodyIsPresidentOfIsNotWhereHeIs() {
        assertThat(wheres("post", "Libyan leader Idris Hale spoke on Monday. He has ruled Libya for years."))
                .isEmpty();
    }

    private static List<String> wheres(String kind, String text) {
        return claims(kind, read(text)).stream()
                .flatMap(claim -> claim.where().map(Claim.Where::place).stream())
                .toList();
    }

    @Test
    void whoSpeaksLikeSomebodyNamedIsNotHim() {
        assertThat(fillers(
                        "praise",
                        "actor",
                        "President Idris Hale praised the truce on Monday. A rebel leader praised the talks on"
                                + " Tuesday."))
                .containsExactly("Idris Hale", "A rebel leader");
    }

    @Test
    void aMinisterIsNotWhoeverSpokeBefore() {
        assertThat(fillers(
                        "resign",
                        "actor",
                        "“There are many dead,” Karim Adel said on the radio. The justice minister resigned in"
                                + " protest."))
                .doesNotContain("Karim Adel");
    }

    @Test
    void theVicePresidentIsNotThePresident() {
        String text = "President Idris Hale spoke on Monday. Vice President Ana Roe was silent. ";
        assertThat(fillers("resign", "actor", text + "The president has resigned."))
                .containsExactly("Idris Hale");
        assertThat(fillers("resign", "actor", text + "The vice president has resigned."))
                .containsExactly("Ana Roe");
    }

    @Test
    void aVicePresidentWrittenAsOneWordIsNotThePresident() {
        String text = "President Idris Hale spoke on Monday. Vice-President Ana Roe was silent. ";
        assertThat(fillers("resign", "actor", text + "The president has resigned."))
                .containsExactly("Idris Hale");
        assertThat(fillers("resign", "actor", text + "The vice-president has resigned."))
                .containsExactly("Ana Roe");
        assertThat(fillers("resign", "actor", text + "The vice president has resigned."))
                .containsExactly("Ana Roe");
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
    void aSpokesmanOfSomewhereElseIsNotTheOneWhoIsNamed() {
        assertThat(fillers(
                        "request",
                        "actor",
                        "A rebel spokesman near Velm called for help. Rebel spokesman Idris Hale said in Karsova that"
                                + " the town had fallen."))
                .containsExactly("A rebel spokesman near Velm");
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
        assertThat(fillers("aid", "actor", "The first cargo of food was delivered to Karsova on Monday."))
                .doesNotContain("Karsova");
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

    /** The names, or the words, of those who fill a role in the claims of a kind. */
    private static List<String> fillers(String kind, String role, String text) {
        return Readings.fillers(kind, role, read(text));
    }
}
