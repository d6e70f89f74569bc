package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.claim;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What does not agree, and what only looks so. */
class ConflictsTest {

    @Test
    void thoseWhoAreNamedTogetherDoNotContradictEachOther() {
        Made led = claim("aid", "a", "2031-05-02").described("recipient", "the rebels");
        assertThat(about(led.named("actor", "Belmark", "place"), led.named("actor", "Osteria", "place")))
                .isEmpty();
        assertThat(about(
                        led.named("actor", "Naldian Council", "organisation"),
                        led.in("b", "2031-05-02").named("actor", "Port Authority", "organisation")))
                .containsExactly("role:actor");
    }

    @Test
    void aTextThatIsPrintedAgainDoesNotMoveTheDay() {
        Made voted = claim("agree", "a", "2031-05-02")
                .by("voted")
                .named("actor", "Naldian Council", "organisation")
                .words("about", "tough sanctions");
        assertThat(about(voted.on("2031-05-01"), voted.in("b", "2031-05-09").on("2031-05-08")))
                .isEmpty();
        assertThat(about(
                        voted.on("2031-05-01"),
                        voted.in("b", "2031-05-09").by("approved").on("2031-05-08")))
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
        Made miners = claim("kill", "a", "2031-05-02").described("recipient", "miners");
        assertThat(about(
                        miners.words("count", "three"),
                        miners.in("b", "2031-05-02").words("count", "four")))
                .containsExactly("role:count");
    }

    private static List<String> about(Made... claims) {
        return Conflicts.of(Stream.of(claims).map(Made::made).toList()).stream()
                .map(Conflict::about)
                .toList();
    }
}
