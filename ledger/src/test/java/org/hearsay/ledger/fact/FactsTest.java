package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearsay.ledger.fact.Made.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Kind;
import org.junit.jupiter.api.Test;

/** What a fact says, how well it stands and what is in conflict: reports of the invented republic of Belmark. */
class FactsTest {

    private static final Made LEFT = claim("defect", "a", "2031-05-02").person("actor", "Ivo Brandt");
    private static final Made LEFT_TOO = claim("defect", "b", "2031-05-03").person("actor", "Ivo Brandt");

    @Test
    void whatOneOfManyClaimsSaysIsNotSaidOfAll() {
        List<Made> claims =
                new ArrayList<>(List.of(LEFT.named("to", "Orvel", "place").at("Orvel")));
        for (int day = 1; day < 20; day++) {
            claims.add(claim("defect", "r" + day, String.format("2031-05-%02d", day + 2))
                    .person("actor", "Ivo Brandt"));
        }
        assertThat(tell(claims.toArray(Made[]::new))).satisfies(fact -> {
            assertThat(fact.roles()).extracting(Assertion.Filler::role).containsExactly("actor", "to");
            assertThat(fact.where()).isPresent();
        });
        claims.add(LEFT_TOO);
        assertThat(tell(claims.toArray(Made[]::new))).satisfies(fact -> {
            assertThat(fact.roles()).extracting(Assertion.Filler::role).containsExactly("actor");
            assertThat(fact.where()).isEmpty();
        });
    }

    @Test
    void oneReportIsOneOriginAndTwoAreTwo() {
        assertThat(tell(LEFT).status()).isEqualTo(Fact.Status.REPORTED);
        assertThat(tell(LEFT, LEFT_TOO)).satisfies(fact -> {
            assertThat(fact.status()).isEqualTo(Fact.Status.CORROBORATED);
            assertThat(fact.reason()).isEqualTo("2 independent origins");
            assertThat(fact.origins()).isEqualTo(new Fact.Count(2, 2));
        });
    }

    @Test
    void theOneItIsAboutConfirmsIt() {
        Fact fact = tell(LEFT, LEFT_TOO.said("Ivo Brandt", Attribution.Stance.SAY));
        assertThat(fact.status()).isEqualTo(Fact.Status.CONFIRMED);
        assertThat(fact.reason()).isEqualTo("confirmed by Ivo Brandt, a party to it");
    }

    @Test
    void whatItsOwnSpeakerOnlyClaimsIsNotConfirmed() {
        assertThat(tell(LEFT.said("Ivo Brandt", Attribution.Stance.CLAIM)).status())
                .isEqualTo(Fact.Status.REPORTED);
    }

    @Test
    void aNamedBodyInAPositionToKnowConfirmsIt() {
        assertThat(tell(LEFT.said("Belmark Foreign Ministry", Attribution.Stance.CONFIRM))
                        .status())
                .isEqualTo(Fact.Status.CONFIRMED);
    }

    @Test
    void whatIsAssertedAndDeniedIsDisputed() {
        Fact fact = tell(LEFT, LEFT_TOO.denied().said("Lena Brandt", Attribution.Stance.DENY));
        assertThat(fact.status()).isEqualTo(Fact.Status.DISPUTED);
        assertThat(fact.reason()).isEqualTo("asserted by a, denied by Lena Brandt");
        assertThat(fact.conflicts())
                .extracting(Conflict::about, Conflict::reading)
                .containsExactly(tuple("polarity", Conflict.Reading.CONTRADICTION));
    }

    @Test
    void whatIsOnlyDeniedIsDenied() {
        assertThat(tell(LEFT.denied()).status()).isEqualTo(Fact.Status.DENIED);
    }

    @Test
    void whoeverTakesItBackRetractsIt() {
        assertThat(tell(
                                LEFT.said("Lena Brandt", Attribution.Stance.SAY),
                                LEFT_TOO.denied().said("Lena Brandt", Attribution.Stance.SAY))
                        .status())
                .isEqualTo(Fact.Status.RETRACTED);
    }

    @Test
    void whoSaysBothInOneReportIsNotADispute() {
        assertThat(tell(
                                LEFT.said("Lena Brandt", Attribution.Stance.SAY),
                                LEFT.denied().said("Lena Brandt", Attribution.Stance.SAY))
                        .status())
                .isEqualTo(Fact.Status.UNVERIFIED);
    }

    @Test
    void aPostThatIsHeldAndLaterNotHasChanged() {
        Made held =
                claim("post", "a", "2031-05-02").person("holder", "Ivo Brandt").words("post", "mayor");
        Fact fact = tell(
                held,
                claim("post", "b", "2031-07-02")
                        .person("holder", "Ivo Brandt")
                        .words("post", "mayor")
                        .denied());
        assertThat(fact.status()).isEqualTo(Fact.Status.REPORTED);
        assertThat(fact.conflicts()).extracting(Conflict::reading).containsExactly(Conflict.Reading.CHANGE);
    }

    @Test
    void theWordOfOneUnnamedIsNotVerified() {
        assertThat(tell(LEFT.anonymously()).status()).isEqualTo(Fact.Status.UNVERIFIED);
        assertThat(tell(LEFT.said("Lena Brandt", Attribution.Stance.SAY, "unauthenticated"))
                        .status())
                .isEqualTo(Fact.Status.UNVERIFIED);
    }

    @Test
    void theNarrowestDaysThatClaimsAgreeOnStand() {
        Fact fact = tell(LEFT.on("2031-04-20", "2031-04-29"), LEFT_TOO.on("2031-04-28"));
        assertThat(fact.when().orElseThrow().earliest()).isEqualTo(Optional.of(LocalDate.parse("2031-04-28")));
        assertThat(fact.when().orElseThrow().latest()).isEqualTo(Optional.of(LocalDate.parse("2031-04-28")));
        assertThat(fact.conflicts()).extracting(Conflict::reading).containsExactly(Conflict.Reading.PRECISION);
    }

    @Test
    void daysThatDoNotMeetContradict() {
        assertThat(tell(LEFT.on("2031-03-01"), LEFT_TOO.on("2031-05-01")).conflicts())
                .extracting(Conflict::about, Conflict::reading)
                .containsExactly(tuple("when", Conflict.Reading.CONTRADICTION));
    }

    @Test
    void oneAmongManyWhoTellOfItDoesNotNameIt() {
        List<Made> claims = new ArrayList<>(List.of(LEFT));
        for (int i = 0; i < 10; i++) {
            claims.add(claim("resign", "r" + i, "2031-05-03").person("actor", "Ivo Brandt"));
        }
        assertThat(tell(claims.toArray(Made[]::new)).kind().name()).isEqualTo("resign");
        assertThat(tell(LEFT, claims.getLast()).kinds()).extracting(Kind::name).containsExactly("defect", "resign");
    }

    @Test
    void theNamedActorFillsTheRoleOfTheUnnamedOne() {
        Made taken = claim("capture", "a", "2031-05-02").named("place", "Belgorat", "place");
        Fact fact = tell(
                taken.described("actor", "a general"),
                claim("capture", "b", "2031-05-02")
                        .named("place", "Belgorat", "place")
                        .person("actor", "Ivo Brandt"));
        assertThat(fact.roles().stream().map(Assertion.Filler::words)).containsExactly("Belgorat", "Ivo Brandt");
    }

    @Test
    void twoNamesInOneRoleAreTwoPeople() {
        Made shot = claim("kill", "a", "2031-05-02").person("recipient", "Max Vell");
        assertThat(tell(
                                shot.person("actor", "Ivo Brandt"),
                                claim("kill", "b", "2031-05-02")
                                        .person("recipient", "Max Vell")
                                        .person("actor", "Lena Brandt"))
                        .conflicts())
                .extracting(Conflict::about, Conflict::reading)
                .containsExactly(tuple("role:actor", Conflict.Reading.OTHER_PERSON));
    }

    private static Fact tell(Made... claims) {
        List<Counted> counted = Stream.of(claims).map(Made::counted).toList();
        return new Facts().tell(counted);
    }
}
