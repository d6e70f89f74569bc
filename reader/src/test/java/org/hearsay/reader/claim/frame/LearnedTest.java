package org.hearsay.reader.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.fillers;

import org.junit.jupiter.api.Test;

/** Who fills the roles of an event that the reading model alone finds. */
class LearnedTest {

    @Test
    void whoIsAccusedOfAMurderIsNotItsVictim() {
        assertThat(fillers("kill", "recipient", "Police tell of the murder of Omar Sael."))
                .containsExactly("Omar Sael");
        assertThat(fillers("kill", "recipient", "Omar Sael faces one count of murder, police said."))
                .isEmpty();
        assertThat(fillers(
                        "kill",
                        "recipient",
                        "Idris Allen Hale faces one count of first-degree murder, Vessel police said."))
                .isEmpty();
    }

    @Test
    void whatAWordCallsSomebodyIsNotSaidOfThoseBesideHim() {
        assertThat(fillers(
                        "oppose", "actor", "The president battled nationalist opponents, trade unions and parliament."))
                .containsExactly("nationalist opponents");
    }

    @Test
    void whoIsOnASideIsNotThatSide() {
        assertThat(fillers("support", "recipient", "Pro-Naldian leaders in Karos criticised the envoy."))
                .isEmpty();
        assertThat(fillers(
                        "support",
                        "recipient",
                        "Pro-Hale leaders in Karos criticised the envoy. President Idris Hale left on Monday."))
                .containsExactly("Idris Hale");
    }

    @Test
    void aCarThatHitsSomebodyAttacksNobody() {
        assertThat(fillers("attack", "recipient", "Anna Berg was hit by a car on Monday."))
                .isEmpty();
        assertThat(fillers("attack", "recipient", "A drunken driver struck Ana Roe with his car and drove off."))
                .isEmpty();
        assertThat(fillers("attack", "actor", "Rebels struck a convoy of soldiers near Karos on Monday."))
                .containsExactly("Rebels");
    }
}
