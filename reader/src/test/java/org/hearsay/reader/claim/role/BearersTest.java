package org.hearsay.reader.claim.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.fillers;

import org.junit.jupiter.api.Test;

/** Whose posts and kin they are. */
class BearersTest {

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
    void thePostOfALibyanLeaderIsThatOfLibya() {
        assertThat(fillers("post", "place", "Libyan leader Idris Hale spoke on Monday. He has ruled Libya for years."))
                .contains("Libya");
    }

    @Test
    void aGovernmentSpokesmanIsThatGovernments() {
        assertThat(fillers("post", "organization", "Omar Sael, a Naldian government spokesman, spoke in Karos."))
                .containsExactly("Naldian government");
    }

    @Test
    void aSurnameIsNoRankAndAGivenNameNoFaith() {
        assertThat(fillers("rank", "holder", "Prime Minister John Major spoke on Monday. Major gave no reason."))
                .isEmpty();
        assertThat(fillers("rank", "holder", "Major John Hale spoke on Monday."))
                .containsExactly("John Hale");
        assertThat(fillers("attribute", "subject", "The chairman of the airline, Christian Roe, spoke on Monday."))
                .isEmpty();
    }

    @Test
    void brothersAreEachOfThoseWhoAreNamedAfterTheWord() {
        assertThat(fillers(
                        "kin",
                        "relative",
                        "Ana Roe, her brothers Idris and Karim, their mother Safia and several other family members"
                                + " fled in August."))
                .containsExactly("Idris", "Karim", "Safia");
        assertThat(fillers(
                        "kin",
                        "relative",
                        "Ana Roe, her sisters Maria and Ina and their father Tomas Roe came to Vessel."))
                .containsExactly("Maria", "Ina", "Tomas Roe");
    }

    @Test
    void whatBefallsPeopleWhoAreNamedBefallsEachOfThem() {
        assertThat(fillers("kill", "recipient", "Omar Sael's brothers Karel, Petar and Jan were killed on Monday."))
                .containsExactly("Karel", "Petar", "Jan");
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
}
