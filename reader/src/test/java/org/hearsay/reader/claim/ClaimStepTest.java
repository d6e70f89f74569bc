package org.hearsay.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.only;
import static org.hearsay.reader.Readings.read;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.reader.claim.frame.Learned;
import org.junit.jupiter.api.Test;

class ClaimStepTest {

    @Test
    void anEventHasWhoDidItAndWhen() {
        Claim claim = only("defect", "General Omar Sael defected from the army on Monday.");

        assertThat(names(claim, "actor")).containsExactly("Omar Sael");
        assertThat(claim.roles("from").getFirst().text()).isEqualTo("the army");
        assertThat(claim.when().flatMap(Claim.When::earliest)).contains(LocalDate.of(2019, 3, 11));
        assertThat(claim.attribution()).isEmpty();
    }

    @Test
    void anEventThatNoFrameHasAWordForIsFoundByTheModel() {
        Claim claim = only("attack", "Gunmen sprayed a checkpoint in Karos with bullets on Monday.");

        assertThat(Learned.isOf(claim)).isTrue();
        assertThat(names(claim, "actor")).containsExactly("Gunmen");
        assertThat(claim.when().flatMap(Claim.When::earliest)).contains(LocalDate.of(2019, 3, 11));
    }

    @Test
    void whatVisitorsOfAPageWriteBelowAReportMakesNoClaim() {
        assertThat(claims(
                        "attack",
                        read("Soldiers shelled Karos on Monday.\n"
                                + "Views expressed in the comments do not represent those of the Vessel Herald.\n"
                                + "Naldia bombed my village too.\n")))
                .singleElement()
                .satisfies(claim -> assertThat(names(claim, "actor")).containsExactly("Soldiers"));
        assertThat(claims(
                        "attack",
                        read("Soldiers shelled Karos on Monday.\n"
                                + "Naldia bombed my village too. March 5, 2019 at 6:15 am | Report abuse |"
                                + " They bombed ours.\n")))
                .hasSize(1);
    }

    @Test
    void aTitleThatSaysLessThanOneBeforeIsNoClaimOfItsOwn() {
        List<Claim> posts = claims(
                "post", read("Water Minister Ana Roe resigned on Monday. The minister, Ana Roe, gave no reason."));

        assertThat(posts)
                .singleElement()
                .satisfies(post ->
                        assertThat(post.roles("post").getFirst().text()).isEqualToIgnoringCase("Water Minister"));
        assertThat(posts.getFirst().id()).isEqualTo("c1");
    }

    @Test
    void aPostThatOnlyDescribesItsHolderIsThatOfTheOneSoonNamedInIt() {
        List<Claim> posts = claims(
                "post",
                read("A defence ministry spokesman denied the report.\n\n"
                        + "Defence ministry spokesman Omar Sael said so."));

        assertThat(posts)
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.roles("holder").getFirst().entity())
                        .isEqualTo(posts.getLast().roles("holder").getFirst().entity()));
    }

    @Test
    void ofNamesInAListEachOneIsAsked() {
        assertThat(claims("request", read("Sweden urged France, Germany, Malta and Turkey to send observers.")).stream()
                        .flatMap(claim -> names(claim, "recipient").stream()))
                .contains("France", "Germany", "Malta", "Turkey");
    }

    @Test
    void whoDoesItStandsInTheClauseOfTheVerb() {
        assertThat(names(
                        only("reject", "Omar Sael was furious when Idris Hale refused to promote him to general."),
                        "actor"))
                .containsExactly("Idris Hale");
        assertThat(names(
                        only(
                                "request",
                                "Omar Sael accused Ana Roe of lying and said parliament should see the letters."),
                        "actor"))
                .containsExactly("Omar Sael");
    }

    @Test
    void aReportThatStatesNoDayLeavesItOpen() {
        assertThat(only("defect", "General Omar Sael has defected from the army.")
                        .when())
                .isEmpty();
    }

    @Test
    void thePassiveTellsWhoDidItAsTheActiveDoes() {
        Claim claim = only("dismiss", "Minister Ana Roe was sacked by President Idris Hale on Monday.");

        assertThat(names(claim, "recipient")).containsExactly("Ana Roe");
        assertThat(names(claim, "actor")).containsExactly("Idris Hale");
    }

    /** In these words the ledger looks for what a claim was denied by: {@code Grounds}. */
    @Test
    void reasonsNameTheWordsThatNegateAndTheWordThatIsDated() {
        assertThat(only("flee", "Omar Sael did not flee.").why()).contains("'not' beside 'flee'");
        assertThat(only("attack", "Police prevented an attack on Vessel.").why())
                .contains("under 'prevented'");
        assertThat(only("attack", "None of the soldiers attacked Vessel.").why())
                .contains("nobody is said to have done it");
        assertThat(only("die", "On Monday the death of Omar Sael raised new doubts.")
                        .why())
                .contains("when: 'Monday' dates 'raised'");
    }

    @Test
    void whoIsCalledOnIsTheOneWhoShouldDoIt() {
        assertThat(names(
                        only(
                                "resign",
                                "The ministry has called on Idris Hale, who took power in a coup, to step down."),
                        "actor"))
                .containsExactly("Idris Hale");
        assertThat(names(only("resign", "They appealed to President Idris Hale to quit."), "actor"))
                .containsExactly("Idris Hale");
    }

    @Test
    void whoseSonHeIsIsHisFather() {
        Reading reading = read("Colonel Omar Sael has ruled since 1969."
                + " His son Idris Sael said he would lead if his father resigned.");
        assertThat(claims("resign", reading))
                .flatExtracting(claim -> claim.roles("actor"))
                .extracting(role -> reading.entity(role.entity().orElseThrow()).name())
                .containsExactly("Omar Sael");
    }

    @Test
    void jointActorsMakeAClaimEach() {
        List<Claim> claims = claims("meet", read("Ana Roe and Idris Hale met Omar Sael in Paris."));

        assertThat(claims).hasSize(2);
    }

    @Test
    void whySomebodyGoesUnnamedIsNoEvent() {
        Reading reading =
                read("Ana Roe was arrested, said an official who spoke on condition of anonymity because he was"
                        + " not authorised to speak to reporters.");

        assertThat(claims("meet", reading)).isEmpty();
        assertThat(claims("comment", reading)).isEmpty();
    }

    @Test
    void aBodyIsWhatIsSaidOfItAfterItsName() {
        Reading reading = read("The Karos Foundation, a charity based in London, criticised the vote.");

        assertThat(claims("located", reading))
                .flatExtracting(claim -> claim.roles("subject"))
                .extracting(role -> reading.entity(role.entity().orElseThrow()).name())
                .containsExactly("Karos Foundation");
    }

    @Test
    void whoAsksForHerReleaseIsNotShe() {
        Reading reading = read("Police held Ida Molnar on Monday. Nora Velt demanded her release.");

        assertThat(claims("release", reading))
                .flatExtracting(claim -> claim.roles("recipient"))
                .extracting(role -> reading.entity(role.entity().orElseThrow()).name())
                .containsExactly("Ida Molnar");
    }

    @Test
    void whoDemandsThatSheResignIsNotShe() {
        Reading reading =
                read("Minister Ana Roe spoke on Monday. The leader of the opposition, Teodor Gault, demanded that she"
                        + " resign.");

        assertThat(claims("resign", reading))
                .flatExtracting(claim -> claim.roles("actor"))
                .extracting(role -> reading.entity(role.entity().orElseThrow()).name())
                .containsExactly("Ana Roe");
    }

    @Test
    void everySpanLiesInTheText() {
        Reading reading = read("General Omar Sael, 46, defected. His brother Idris Sael fled to Paris, Ana Roe said.");
        int length = reading.report().text().length();

        assertThat(reading.claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.evidence()).allMatch(span -> span.begin() >= 0 && span.end() <= length);
            assertThat(claim.roles()).allMatch(role -> role.span().end() <= length);
        });
    }

    private static List<String> names(Claim claim, String role) {
        return claim.roles(role).stream().map(Claim.Role::text).toList();
    }
}
