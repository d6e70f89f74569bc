package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Reading;
import org.junit.jupiter.api.Test;

/** Who says what a claim says, and who that is. */
class SpeakersTest {

    @Test
    void whoSpeaksFirstByHisOfficeIsNamedWhenHeSpeaksAgain() {
        assertThat(sources("The head of Naldia's port authority said two ships had left Karsova on Sunday.\n\n"
                        + "“We have arrested three smugglers at the pier,” Capt. Idris Hale said in an interview."))
                .containsOnly("Idris Hale");
        assertThat(sources("Rebels have killed two guards, a Naldian government spokesman said on Monday.\n\n"
                        + "“They attacked a school,” government spokesman Idris Hale said."))
                .containsOnly("Idris Hale");
    }

    @Test
    void theLabelOfATurnMayHoldAnAbbreviation() {
        assertThat(source(
                        "attack",
                        "ANA ROE, HOST: We have the ambassador of Naldia with us. What is your view?\n"
                                + "TIMO VASK, NALDIAN AMBASSADOR TO U.S.: I tell you it is calm. Troops attacked"
                                + " Dovrast.\n"
                                + "ROE: Were you there?\n"
                                + "VASK: I was not. You know that.\n"
                                + "ROE: All right. I thank you."))
                .contains("TIMO VASK");
    }

    @Test
    void whoIsSaidToBeTheOneToldOfBeforeIsThatOne() {
        assertThat(sources("Rebels hold the base, said an officer who has joined them. Other officers fled.\n\n"
                        + "Idris Hale, the officer, said the town was calm."))
                .containsOnly("Idris Hale");
        assertThat(sources(
                        "Rebels hold the base, said an officer who has joined them. An officer in Naldia said they had"
                                + " fled.\n\n"
                                + "Idris Hale, the officer, said the town was calm."))
                .hasSizeGreaterThan(1);
    }

    @Test
    void anotherWhoIsIntroducedByHisOwnOfficeIsAnother() {
        assertThat(sources("The head of Naldia's port authority said two ships had left Karsova on Sunday.\n\n"
                        + "“We have arrested three smugglers,” Interior Minister Idris Hale said."))
                .contains("The head of Naldia's port authority", "Idris Hale");
        assertThat(sources("Rebels have killed two guards, a government spokesman said on Monday.\n\n"
                        + "“The army attacked a school,” rebel spokesman Idris Hale said."))
                .contains("a government spokesman", "Idris Hale");
    }

    @Test
    void whatTellsWhereAPlaceIsOrWhatHappensThereIsTheReports() {
        assertThat(source("travel", "The envoy said she would travel to Karsova, where rebels have killed two guards."))
                .contains("The envoy");
        assertThat(source("kill", "The envoy said she would travel to Karsova, where rebels have killed two guards."))
                .isEmpty();
    }

    @Test
    void wordFromSomebodyIsHis() {
        assertThat(source(
                        "kill",
                        "Interior Minister Idris Hale denied a report from rebel spokesman Karim Adel that soldiers had"
                                + " killed two students."))
                .contains("Karim Adel");
    }

    @Test
    void thatSomebodyCondemnsIsNotSaidByHim() {
        assertThat(source("condemn", "“It was a grave mistake,” Interior Minister Idris Hale said."))
                .isEmpty();
    }

    @Test
    void everyTurnOfATranscriptIsItsSpeakers() {
        String text = """
            Karsova (NBN) -- The interior minister spoke on the evening news on Monday.
            ANA ROE, HOST: Welcome, Minister. You were in Velm today?
            IDRIS HALE, INTERIOR MINISTER: I was. Rebels have killed two guards at the gate.
            We have arrested three smugglers.
            ROE: And has the president resigned, as you told us before?
            HALE: He said he has not resigned.
            """;
        assertThat(source("kill", text)).contains("IDRIS HALE");
        assertThat(source("detain", text)).contains("IDRIS HALE");
        Reading reading = read(text);
        assertThat(reading.attributions())
                .anySatisfy(attribution -> assertThat(attribution.parent()).isPresent());
        assertThat(reading.claims().stream()
                        .filter(claim -> claim.kind().name().equals("resign"))
                        .map(Claim::realis))
                .first()
                .isEqualTo(Claim.Realis.HYPOTHETICAL);
    }

    @Test
    void whomSomebodyCitesInATranscriptIsUnderHimAndCitesOthers() {
        Reading reading = read("""
            ANA ROE, HOST: You were in Velm today, Minister?
            IDRIS HALE, INTERIOR MINISTER: I was. The mayor told me that rebels have killed two guards.
            ROE: And do you believe him?
            HALE: I do, I know him well.
            """);
        assertThat(reading.attributions().stream()
                        .filter(attribution -> attribution.cue().stream()
                                .anyMatch(cue -> cue.of(reading.report().text()).equals("told"))))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.parent()).isPresent());
    }

    @Test
    void whyItWasDoneIsAskedOfWhatWasDone() {
        assertThat(realis("Why did the army kill two guards?")).isEqualTo(Claim.Realis.ACTUAL);
        assertThat(realis("Did the army kill two guards?")).isEqualTo(Claim.Realis.HYPOTHETICAL);
    }

    @Test
    void aListOfTownsIsNoTranscript() {
        assertThat(sources("""
            What is known of the fighting in Naldia by place.
            KARSOVA: Rebels have killed two guards at the gate.
            VELM: The army shelled the port on Monday.
            TESMARIA: Nothing was heard from the town.
            KARSOVA: Two more died.
            """)).isEmpty();
    }

    private static Claim.Realis realis(String text) {
        return claims("kill", read(text)).stream().findFirst().orElseThrow().realis();
    }

    private static List<String> sources(String text) {
        Reading reading = read(text);
        return reading.attributions().stream()
                .map(attribution -> name(reading, attribution))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> source(String kind, String text) {
        Reading reading = read(text);
        Claim claim = claims(kind, reading).stream().findFirst().orElseThrow();
        return claim.attribution()
                .flatMap(id -> reading.attributions().stream()
                        .filter(attribution -> attribution.id().equals(id))
                        .findFirst())
                .flatMap(attribution -> name(reading, attribution));
    }

    private static Optional<String> name(Reading reading, Attribution attribution) {
        return attribution
                .source()
                .map(source -> source.entity()
                        .map(reading::entity)
                        .map(Entity::name)
                        .orElseGet(() -> source.span().of(reading.report().text())));
    }
}
