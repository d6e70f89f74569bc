package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.apitest.Flight.DENIAL;
import static org.hearsay.ledger.apitest.Flight.FLIGHT;
import static org.hearsay.ledger.apitest.Flight.denial;
import static org.hearsay.ledger.apitest.Flight.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.Statement;
import org.junit.jupiter.api.Test;

/** What every ledger does with claims and places, whatever database is beneath it. */
class ClaimContractTest extends OpenLedger {

    private List<FiledClaim> asked(ClaimQuery query) {
        List<FiledClaim> found = new ArrayList<>();
        ledger.claims(query, found::add);
        return found;
    }

    @Test
    void aClaimComesBackAsTheReadingHasItWithItsReportWordsAndVoices() {
        Reading reading = flight().reading();
        ledger.file(FLIGHT, reading);

        List<FiledClaim> filed = asked(ClaimQuery.ALL);

        assertThat(filed).extracting(FiledClaim::claim).containsExactlyElementsOf(reading.claims());
        FiledClaim defection = filed.getFirst();
        assertThat(defection.report().id()).isEqualTo("flight");
        assertThat(defection.trigger()).isEqualTo(new Quoted(new Span(26, 34), "defected"));
        assertThat(defection.evidence())
                .containsExactly(new Quoted(new Span(8, 55), "Darko Veselin has defected from the Tesmar army"));
        assertThat(defection.parties())
                .containsExactly(
                        Optional.of(new FiledClaim.Party("Darko Veselin", Mention.Type.PERSON, true, Optional.empty())),
                        Optional.of(new FiledClaim.Party(
                                "the Tesmar army", Mention.Type.ORGANISATION, true, Optional.empty())));
        assertThat(defection.voices()).extracting(Statement::id).containsExactly("a1", "a0");
        assertThat(filed.getLast().voices()).isEmpty();
        assertThat(filed.getLast().parties().getLast()).isEmpty();
    }

    @Test
    void whoHasTheClaimsAboutThem() {
        ledger.file(FLIGHT, flight().reading());
        ledger.file(DENIAL, denial().reading());

        assertThat(ledger.who("Milan Veselin").getFirst().claims())
                .isEqualTo(asked(ClaimQuery.ALL.ofKinds(List.of(Kind.of("kin")))));
        assertThat(ledger.who("Coast Radio").getFirst().claims()).isEmpty();
    }

    @Test
    void aClaimHasTheSameKeyInAnyLedgerAndNoOtherHasIt() {
        ledger.file(FLIGHT, flight().reading());
        List<String> alone = asked(ClaimQuery.ALL).stream().map(FiledClaim::key).toList();
        ledger.file(DENIAL, denial().reading());

        assertThat(asked(ClaimQuery.ALL))
                .extracting(FiledClaim::key)
                .startsWith(alone.toArray(String[]::new))
                .doesNotHaveDuplicates();
        assertThat(alone).allMatch(key -> key.matches("[0-9a-f]{16}"));
    }

    @Test
    void theClaimsOfTheNewestReadingCount() {
        Reading.Reader newer = new Reading.Reader("1.1.0", "d4e5f6");
        ledger.file(FLIGHT, flight().reading());
        ledger.file(
                FLIGHT,
                new Story(FLIGHT).named(Mention.Type.PERSON, "Darko Veselin").readingBy(newer));

        assertThat(asked(ClaimQuery.ALL)).isEmpty();
        assertThat(ledger.who("Darko Veselin").getFirst().claims()).isEmpty();
        assertThat(ledger.contents().claims()).isZero();
    }

    @Test
    void moreClaimsThanAreFetchedAtOnceComeAllAndInOrder() {
        for (int number = 0; number < 300; number++) {
            Report report = Report.of(String.format("report-%03d", number), DENIAL.text());
            Reading reading = denial().reading();
            ledger.file(
                    report,
                    new Reading(
                            reading.reader(),
                            report,
                            reading.sentences(),
                            List.of(),
                            reading.mentions(),
                            reading.entities(),
                            List.of(),
                            List.of(),
                            reading.attributions(),
                            reading.claims()));
        }

        assertThat(asked(ClaimQuery.ALL))
                .hasSize(600)
                .isSortedAccordingTo(
                        (a, b) -> a.report().id().compareTo(b.report().id()));
    }

    @Test
    void aClaimThatDoesNotHoldTogetherIsRefusedWithItsReport() {
        assertThatThrownBy(() -> ledger.file(
                        FLIGHT,
                        flight().claimed("die", "brother", claim -> claim.in(7)).reading()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("flight")
                .hasMessageContaining("claim c3 is of attribution a7");
        assertThat(ledger.contents().reports()).isZero();
    }
}
