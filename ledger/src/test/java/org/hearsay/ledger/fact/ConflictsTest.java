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
        Made sacked = claim("dismiss", "a", "2031-05-02")
                .by("sacked")
                .person("recipient", "Ivo Brandt")
                .words("post", "head of the harbour police");
        assertThat(about(sacked.on("2031-05-01"), sacked.in("b", "2031-05-09").on("2031-05-08")))
                .isEmpty();
        assertThat(about(
                        sacked.on("2031-05-01"),
                        sacked.in("b", "2031-05-09").by("dismissed").on("2031-05-08")))
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

    @Test
    void whoeverIsDeniedToHaveDoneItIsTheOneWhoIsSaidToHaveDoneIt() {
        Made hit = claim("attack", "a", "2031-05-02").named("place", "Belgorat", "place");
        Made denied =
                hit.in("b", "2031-05-02").named("actor", "Osteria", "place").denied();
        assertThat(about(hit.named("actor", "Osteria", "place"), denied)).containsExactly("polarity");
        assertThat(about(hit.named("actor", "Belmark", "place"), denied)).doesNotContain("polarity");
        assertThat(about(hit.named("actor", "Osteria", "place"), denied.in("a", "2031-05-02")))
                .isEmpty();
    }

    @Test
    void whatWasDeniedBeforeItWasSoHasChanged() {
        Made fled = claim("flee", "b", "2031-05-09").person("actor", "Ivo Brandt");
        assertThat(Conflicts.of(List.of(fled.in("a", "2031-05-02").denied().made(), fled.made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.CHANGE);
    }

    @Test
    void whatHappensDayByDayIsNotOfTwoDays() {
        Made hit = claim("attack", "a", "2031-05-02").named("place", "Belgorat", "place");
        assertThat(about(hit.on("2031-05-01"), hit.in("b", "2031-05-02").on("2031-05-02")))
                .isEmpty();
    }

    @Test
    void upToTheDayOfTheReportIsNoDay() {
        Made died = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(
                        died.on("2031-04-20", "2031-05-02"),
                        died.in("b", "2031-05-06").on("2031-04-20", "2031-05-06")))
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

    private static List<String> about(Made... claims) {
        return Conflicts.of(Stream.of(claims).map(Made::made).toList()).stream()
                .map(Conflict::about)
                .toList();
    }
}
