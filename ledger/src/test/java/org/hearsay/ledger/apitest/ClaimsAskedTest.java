package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.apitest.Flight.DENIAL;
import static org.hearsay.ledger.apitest.Flight.FLIGHT;
import static org.hearsay.ledger.apitest.Flight.denial;
import static org.hearsay.ledger.apitest.Flight.flight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.ClaimQuery.Speaking;
import org.junit.jupiter.api.Test;

/** By what claims are found, whatever database is beneath the ledger. */
class ClaimsAskedTest extends OpenLedger {

    private List<String> kinds(UnaryOperator<ClaimQuery> question) {
        ledger.file(FLIGHT, flight().reading());
        ledger.file(DENIAL, denial().reading());
        List<String> found = new ArrayList<>();
        ledger.claims(
                question.apply(ClaimQuery.ALL),
                filed -> found.add(filed.claim().kind().name()));
        return found;
    }

    @Test
    void claimsComeByPublicationThenReportThenPlace() {
        assertThat(kinds(all -> all)).containsExactly("defect", "flee", "kin", "resign", "prosecute");
    }

    @Test
    void claimsAreFoundByAnyOfTheirKinds() {
        assertThat(kinds(all -> all.ofKinds(List.of(Kind.of("resign"), Kind.of("flee")))))
                .containsExactly("flee", "resign");
    }

    @Test
    void claimsAreFoundByWhoFillsAnyRole() {
        assertThat(kinds(all -> all.with("TESMAR ARMY"))).containsExactly("defect");
        assertThat(kinds(all -> all.with("Milan Veselin"))).containsExactly("kin");
        assertThat(kinds(all -> all.with("Darko Veselin"))).hasSize(5);
        assertThat(kinds(all -> all.with("Nobody Atall"))).isEmpty();
    }

    @Test
    void claimsAreFoundByATimeThatOverlapsTheirs() {
        assertThat(kinds(all -> all.between(day("2031-03-02"), day("2031-03-10"))))
                .containsExactly("defect");
        assertThat(kinds(all -> all.between(Optional.empty(), day("2031-02-01"))))
                .containsExactly("flee");
        assertThat(kinds(all -> all.between(day("2031-02-20"), Optional.empty())))
                .containsExactly("defect", "flee");
        assertThat(kinds(all -> all.between(day("2031-03-03"), Optional.empty())))
                .isEmpty();
    }

    @Test
    void claimsAreFoundByAPlaceUnderEitherOfItsNames() {
        assertThat(kinds(all -> all.at("Odrin"))).containsExactly("flee");
        assertThat(kinds(all -> all.at("Karos"))).containsExactly("flee", "prosecute");
        assertThat(kinds(all -> all.at("qaros"))).containsExactly("flee");
        assertThat(kinds(all -> all.at("the Tesmar army"))).containsExactly("defect");
        assertThat(kinds(all -> all.at("…"))).isEmpty();
    }

    @Test
    void aCountryStandsForThePlacesInIt() {
        assertThat(kinds(all -> all.at("Sund"))).containsExactly("flee");
    }

    @Test
    void claimsAreFoundByTheKindOfVoiceThatSaysThem() {
        assertThat(kinds(all -> all.saidBy(new Speaking.Own()))).containsExactly("kin", "prosecute");
        assertThat(kinds(all -> all.saidBy(new Speaking.By(Attribution.Speaker.ORGANISATION))))
                .containsExactly("resign");
        assertThat(kinds(all -> all.saidBy(new Speaking.By(Attribution.Speaker.PERSON))))
                .containsExactly("defect", "flee");
    }

    @Test
    void claimsAreFoundByHowSureTheyAreAndByAllThatIsAskedTogether() {
        assertThat(kinds(all -> all.as(Claim.Certainty.PS))).containsExactly("resign");
        assertThat(kinds(all -> all.as(Claim.Certainty.CT).with("Veselin").at("Karos")))
                .containsExactly("flee", "prosecute");
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
