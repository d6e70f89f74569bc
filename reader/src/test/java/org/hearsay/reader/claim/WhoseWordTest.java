package org.hearsay.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.junit.jupiter.api.Test;

/** On whose word a claim is told: a speaker's or the report's own. */
class WhoseWordTest {

    @Test
    void aClaimStandsUnderTheOneWhoMadeIt() {
        Reading reading = read("“General Omar Sael has defected,” Minister Ana Roe said.");
        Claim claim = claims("defect", reading).getFirst();

        assertThat(source(reading, claim)).contains("Ana Roe");
    }

    @Test
    void aTitleInsideWhatIsSaidIsTheReportsOwn() {
        Reading reading = read("Minister Ana Roe said that Colonel Omar Sael had fled to Karos.");

        assertThat(claims("rank", reading).getFirst().attribution()).isEmpty();
        assertThat(source(reading, claims("flee", reading).getFirst())).contains("Ana Roe");
    }

    @Test
    void whatASpeakerSaysHeBelievesIsHisWord() {
        Reading reading = read("“We believe that General Omar Sael has defected,” Minister Ana Roe said.");

        assertThat(source(reading, claims("defect", reading).getFirst())).contains("Ana Roe");
    }

    @Test
    void whatSomebodyIsBlamedForIsNotHisWord() {
        Reading reading = read("The channel takes heat for airing a speech by Adran in which he threatened Sorane.");

        assertThat(claims("threaten", reading))
                .singleElement()
                .satisfies(claim -> assertThat(source(reading, claim)).isEmpty());
    }

    @Test
    void whatOthersWantMeanwhileIsNotTheFirstOnesWish() {
        Reading reading = read("Moderates hope for a truce while rebels want to attack Dovrast.");

        assertThat(source(reading, claims("attack", reading).getFirst())).isEmpty();
        assertThat(source(reading, claims("agree", reading).getFirst())).contains("Moderates");
    }

    @Test
    void whatIsDeniedIsWhatHappenedAndNotWhoDidIt() {
        List<Claim> protests =
                claims("protest", read("The protesters gathered in Dovrast on Monday. Roe denied the claim."));

        assertThat(protests)
                .filteredOn(claim -> claim.polarity() == Claim.Polarity.NEGATIVE)
                .hasSize(1);
        assertThat(claims("protest", read("The protesters rested on Monday. Roe denied the claim.")))
                .noneMatch(claim -> claim.polarity() == Claim.Polarity.NEGATIVE);
    }

    @Test
    void whatTellsWhoANameIsIsNotTheSpeakers() {
        Reading reading =
                read("Omar Sael, the first general to have defected from the army, fled to Paris, Ana Roe said.");

        assertThat(claims("defect", reading).getFirst().attribution()).isEmpty();
        assertThat(source(reading, claims("flee", reading).getFirst())).contains("Ana Roe");
    }

    @Test
    void whatSomebodyRefusedToDoIsNotHisWord() {
        Reading reading = read("Omar Sael refused to lead the troops that seized the town of Karos.");

        assertThat(claims("capture", reading).getFirst().attribution()).isEmpty();
    }

    private static Optional<String> source(Reading reading, Claim claim) {
        return reading.attributions().stream()
                .filter(attribution ->
                        claim.attribution().filter(attribution.id()::equals).isPresent())
                .findFirst()
                .flatMap(Attribution::source)
                .flatMap(Attribution.Party::entity)
                .map(entity -> reading.entity(entity).name());
    }
}
