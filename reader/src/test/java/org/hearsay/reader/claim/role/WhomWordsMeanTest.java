package org.hearsay.reader.claim.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.fillers;

import org.junit.jupiter.api.Test;

/** Whom words that fill a role and are no name stand for. */
class WhomWordsMeanTest {

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
                .containsExactly("The justice minister");
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
}
