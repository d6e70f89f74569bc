package org.hearsay.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.junit.jupiter.api.Test;

/** What nobody has said, though the words look like it, and who has said it in truth. */
class UnspokenTest {

    @Test
    void whoAnswersByDoingSaysNothing() {
        assertThat(sources(
                        "protest",
                        "Belim responded by jailing nearly 200 people for taking part in demonstrations against the"
                                + " pact."))
                .containsExactly("");
    }

    @Test
    void whoShrugsOffAThreatIsNoSourceOfIt() {
        String text = "Belim dismissed the council's threat of an arms embargo against Naldia.";

        assertThat(sources("threaten", text)).containsExactly("");
        assertThat(sources("sanction", text)).containsExactly("");
        assertThat(sources("kill", "Belim dismissed allegations that his troops killed civilians."))
                .containsExactly("Belim");
        assertThat(sources("kill", "Belim rejected criticism that his troops killed civilians."))
                .containsExactly("Belim");
    }

    @Test
    void whatAnotherMakesNoMentionOfCutsNothingShort() {
        assertThat(sources(
                        "attack", "Hale said the treaty made no mention of sanctions and that rebels attacked Karos."))
                .containsExactly("Hale");
    }

    @Test
    void aVerbThatAndJoinsToTheCueIsNotSaid() {
        assertThat(sources("reject", "Belim dismissed the claims and ruled out talks with the rebels."))
                .isNotEmpty()
                .containsOnly("");
    }

    @Test
    void whoMakesNoMentionSaysNothingOfIt() {
        assertThat(sources("resign", "In his speech Belim made no mention of resigning."))
                .containsExactly("");
    }

    @Test
    void whoIsHeardFromSaysIt() {
        String text = "The nation heard from Belim that he was delegating powers to his deputy.";

        assertThat(sources("resign", text)).containsExactly("Belim");
        assertThat(read(text).attributions()).extracting(Attribution::stance).containsExactly(Attribution.Stance.SAY);
    }

    @Test
    void anImpersonalPassiveHasNoSourceBeforeIt() {
        assertThat(sources(
                        "attack",
                        "Thankfully, the bloodshed is coming to an end in Naldia, but it must be remembered that it"
                                + " took a bloody civil war and the alliance's intervention to end the tyranny."))
                .containsExactly("");
    }

    /** The words for the source of each claim of a kind; empty where the report itself says it. */
    private static List<String> sources(String kind, String text) {
        Reading reading = read(text);
        return claims(kind, reading).stream()
                .map(claim -> claim.attribution()
                        .flatMap(id -> reading.attributions().stream()
                                .filter(found -> found.id().equals(id))
                                .findFirst())
                        .flatMap(Attribution::source)
                        .map(source -> source.span().of(text))
                        .orElse(""))
                .toList();
    }
}
