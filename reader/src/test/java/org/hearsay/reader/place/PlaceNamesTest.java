package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.name.NamedSpan;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final PlaceStep STEP = new PlaceStep();

    /** What the names are after they were settled: "Homs place". */
    private static List<String> settled(String marked) {
        Sighted report = Sighted.of(marked);
        List<NamedSpan> names = report.mentions().stream()
                .map(mention -> new NamedSpan(report.layout().wordsIn(mention.span()), mention.type(), 1))
                .toList();
        return STEP.settle(report.layout(), names).stream()
                .map(name -> report.layout()
                                .characters(name.words())
                                .of(report.layout().text()) + " " + name.type().label())
                .toList();
    }

    @Test
    void aTownBeforeItsStateIsNoPerson() {
        assertThat(settled("A barn near [Danbury|person], [Conn.], burnt. [Danbury|person] has no brigade."))
                .containsExactly("Danbury place", "Conn. place", "Danbury place");
        assertThat(settled("It was [Orvelsen|person], [Ohio], and nobody else."))
                .containsExactly("Orvelsen person", "Ohio place");
    }

    @Test
    void somebodyWhoseFullNameIsToldIsNoTown() {
        assertThat(settled("[Ola Clinton|person] left. They trust in [Clinton|person]."))
                .containsExactly("Ola Clinton person", "Clinton person");
    }

    @Test
    void aTownOnAListOfTownsIsNoPerson() {
        assertThat(settled("Buses from [Isiolo], [Meru|person] and [Embu] were late."))
                .containsExactly("Isiolo place", "Meru place", "Embu place");
    }

    @Test
    void aCountyIsAPlaceAndItsCouncilIsNone() {
        assertThat(settled("[Loudon County|organisation] has no mayor, the [Loudon County Council|organisation] said."))
                .containsExactly("Loudon County place", "Loudon County Council organisation");
    }

    @Test
    void theTownOfADatelineIsAPlace() {
        assertThat(settled("[TORRINGTON|organisation] - A mill burnt.")).containsExactly("TORRINGTON place");
    }

    @Test
    void aMembersSeatIsAPlaceWithoutTheParty() {
        assertThat(settled("[Ola Brandt|person], [D-Charleston|person], said no."))
                .containsExactly("Ola Brandt person", "Charleston place");
        assertThat(settled("She remembers [D-Day|event].")).containsExactly("D-Day event");
    }

    @Test
    void whatNoPlaceIsCalledStaysWhatItWas() {
        assertThat(settled("In [Dovrast|person] the [Red Cross|organisation] spoke of [Homs]."))
                .containsExactly("Dovrast person", "Red Cross organisation", "Homs place");
    }

    @Test
    void aTeamIsNoTownBecauseThereIsOne() {
        assertThat(settled("[Mansfield|organisation] won. A cook in [Mansfield] sang."))
                .containsExactly("Mansfield organisation", "Mansfield place");
    }
}
