package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.ClaimQuery.Speaking;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every ledger does with claims and places, whatever database is beneath it: {@link #open} is all that knows. */
class ClaimContractTest {

    private static final Report FLIGHT = new Report.Builder(
                    "flight",
                    "General Darko Veselin has defected from the Tesmar army and fled Karos for Odrin, in Sund, an"
                            + " aide said on condition of anonymity, the Coast Radio reported. His brother is Milan"
                            + " Veselin.")
            .published("2031-03-03")
            .build();

    private static final Report DENIAL = new Report.Builder(
                    "denial", "Darko Veselin may have resigned, the Tesmar army said. He will be tried in Karos.")
            .published("2031-03-04")
            .build();

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, Clock.fixed(Instant.parse("2031-03-05T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Story flight() {
        return new Story(FLIGHT)
                .named(Mention.Type.PERSON, "Milan Veselin")
                .named(Mention.Type.PERSON, "Darko Veselin", "Veselin")
                .named(Mention.Type.ORGANISATION, "the Tesmar army")
                .named(Mention.Type.PLACE, "Karos")
                .named(Mention.Type.PLACE, "Odrin")
                .named(Mention.Type.PLACE, "Sund")
                .named(Mention.Type.ORGANISATION, "the Coast Radio")
                .described(Mention.Type.PERSON, "an aide")
                .placed("Karos", 11, "Qaros", "TM", "PPLC")
                .placed("Odrin", 12, "Odrin", "SU", "PPL")
                .placed("Sund", 13, "Sund", "SU", "PCLI")
                .said("the Coast Radio", "reported", "General Darko Veselin has defected from the Tesmar army and fled")
                .saidWithin(0, "an aide", "said", "General Darko Veselin has defected from the Tesmar army")
                .claimed(
                        "defect",
                        "defected",
                        claim -> claim.role("actor", "Darko Veselin")
                                .role("from", "the Tesmar army")
                                .when("2031-03-01", "2031-03-02")
                                .in(1))
                .claimed(
                        "flee",
                        "fled",
                        claim -> claim.inferred("actor", "Darko Veselin", "subject of 'defected'")
                                .role("from", "Karos")
                                .role("to", "Odrin")
                                .where("Odrin", 12)
                                .when("", "2031-02-20")
                                .in(0))
                .claimed(
                        "kin",
                        "brother",
                        claim -> claim.role("person", "Darko Veselin")
                                .role("relative", "Milan Veselin")
                                .role("relationship", "brother"));
    }

    private static Story denial() {
        return new Story(DENIAL)
                .named(Mention.Type.PERSON, "Darko Veselin")
                .named(Mention.Type.ORGANISATION, "the Tesmar army")
                .named(Mention.Type.PLACE, "Karos")
                .said(
                        "the Tesmar army",
                        "said",
                        Attribution.Speaker.ORGANISATION,
                        Attribution.Stance.SAY,
                        List.of(),
                        "Darko Veselin may have resigned")
                .claimed(
                        "resign",
                        "resigned",
                        claim -> claim.role("actor", "Darko Veselin")
                                .as(Claim.Certainty.PS, Claim.Realis.ACTUAL)
                                .in(0))
                .claimed(
                        "prosecute",
                        "tried",
                        claim -> claim.role("recipient", "Darko Veselin")
                                .where("Karos", 0)
                                .as(Claim.Certainty.CT, Claim.Realis.FUTURE));
    }

    private List<FiledClaim> asked(ClaimQuery query) {
        List<FiledClaim> found = new ArrayList<>();
        ledger.claims(query, found::add);
        return found;
    }

    private List<String> kinds(UnaryOperator<ClaimQuery> question) {
        ledger.file(FLIGHT, flight().reading());
        ledger.file(DENIAL, denial().reading());
        return asked(question.apply(ClaimQuery.ALL)).stream()
                .map(filed -> filed.claim().kind().name())
                .toList();
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

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
