package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.core.Place;
import org.junit.jupiter.api.Test;

class PlaceStepTest {

    private static final PlaceStep STEP = new PlaceStep();

    @Test
    void aTownLiesInTheStateThatIsNamedAfterIt() {
        Place paris = Sighted.of("The council of [Paris], [Texas], wants a tower of its own.")
                .read(STEP)
                .getFirst();

        assertThat(paris).isEqualTo(new Place("m1", 4717560, "Paris", 33.6609, -95.5555, "US", "PPLA2"));
    }

    @Test
    void aNameMeansOnePlaceThroughoutAReport() {
        assertThat(Sighted.of("The mill in [Paris], [Tenn.], has shut. [Paris] had two of them.")
                        .seen(STEP))
                .containsExactly("Paris US PPLA2", "Tennessee US ADM1", "Paris US PPLA2");
    }

    @Test
    void twoPlacesOfOneNameAreToldApartWhereTheReportDoes() {
        assertThat(Sighted.of("Brandt flew from [Paris], [France], to [Paris], [Texas].")
                        .seen(STEP))
                .containsExactly("Paris FR PPLC", "France FR PCLI", "Paris US PPLA2", "Texas US ADM1");
    }

    @Test
    void theCountryOfTheReportDecides() {
        assertThat(Sighted.of("Shells fell on [Tripoli] and on the hills above [Zahle], and all [Lebanon] heard.")
                        .seen(STEP))
                .containsExactly("Tripoli LB PPLA", "Zahlé LB PPLA", "Lebanon LB PCLI");
        assertThat(Sighted.of("Shells fell on [Tripoli] and on the road to [Misrata], and all [Libya] heard.")
                        .seen(STEP))
                .containsExactly("Tripoli LY PPLC", "Mişrātah LY PPLA", "Libya LY PCLI");
    }

    @Test
    void aNationalitySpeaksForItsCountryAndIsNoPlace() {
        assertThat(Sighted.of("[Georgian|nationality] police closed the road to [Gori], a minister of [Georgia] said.")
                        .seen(STEP))
                .containsExactly("-", "Gori GE PPLA", "Georgia GE PCLI");
    }

    @Test
    void wordsBesideANameSayWhetherItIsTheProvinceOrTheTown() {
        assertThat(Sighted.of("Ola Brandt walked through the province of [Homs] in [Syria].")
                        .seen(STEP))
                .containsExactly("Homs SY ADM1", "Syria SY PCLI");
        assertThat(Sighted.of("Ola Brandt walked through the city of [Homs] in [Syria].")
                        .seen(STEP))
                .containsExactly("Homs SY PPLA", "Syria SY PCLI");
    }

    @Test
    void placesAreFoundByTheSpellingsOfThePress() {
        assertThat(Sighted.of("In [Syria] they left [Deir Ezzor], [al-Qusayr] and the [Damascus countryside].")
                        .seen(STEP))
                .containsExactly("Syria SY PCLI", "Deir ez-Zor SY PPLA", "Al Quşayr SY PPLA2", "Rif-dimashq SY ADM1");
    }

    @Test
    void thePublishersTownDecidesWhereNothingElseDoes() {
        String text = "The tram in [London] will cost more.";

        assertThat(Sighted.of(text).seen(STEP)).containsExactly("London GB PPLC");
        assertThat(Sighted.of(text, "London Free Press").seen(STEP)).containsExactly("London CA PPL");
        assertThat(Sighted.of("[Madison County] votes on Monday.", "richmondcourier.com")
                        .seen(STEP))
                .hasSize(1);
    }

    @Test
    void theCapitalIsMeantUnlessTheStateIs() {
        assertThat(Sighted.of("A minister flew to [Washington] for talks.").seen(STEP))
                .containsExactly("Washington US PPLC");
        assertThat(Sighted.of("Rain fell on [Seattle], [Spokane] and the rest of the state of [Washington].")
                        .seen(STEP))
                .endsWith("Washington US ADM1");
    }

    @Test
    void aFacilityStandsInTheTownItIsNamedAfter() {
        assertThat(Sighted.of("Smoke rose over [Damascus International Airport|facility].")
                        .seen(STEP))
                .containsExactly("Damascus SY PPLC");
    }

    @Test
    void whatTheGazetteerDoesNotKnowHasNoPlace() {
        assertThat(Sighted.of("In [Dovrast] and in [Velmar] the harbour froze.").seen(STEP))
                .containsExactly("-", "-");
    }

    @Test
    void continentsAndSeasArePlacesOfNoCountry() {
        assertThat(Sighted.of("From [Africa] over the [Mediterranean] to [Europe].")
                        .seen(STEP))
                .containsExactly("Africa  CONT", "Mediterranean Sea  SEA", "Europe  CONT");
    }

    @Test
    void aReportWithoutNamesHasNoPlaces() {
        assertThat(Sighted.of("Nothing happened anywhere.").read(STEP)).isEmpty();
    }
}
