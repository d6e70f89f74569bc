package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {

    private static final String RESIGNED = "Ruva Sel resigned on or before 5 May 2031";

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void filed() {
        ledger = folder.resolve("ledger").toString();
        Reading reading = Claimed.resignation();
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
    }

    private Run facts(String... options) {
        List<String> arguments = new ArrayList<>(List.of("facts", "--ledger", ledger));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void everyFactIsASentenceWithHowItStandsAndWhoSaysItInWhichWords() {
        Run run = facts();

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        RESIGNED + "\n  unverified · 1 report · 1 origin · ",
                        "\n"
                                + "    2031-05-07 · Sorane Mail says a senior official, on condition of anonymity “Ruva"
                                + " Sel resigned”\n",
                        "Ruva Sel is Defence Minister of Vela\n  ",
                        "\n    2031-05-07 · Sorane Mail “Vela's Defence Minister Ruva Sel”\n");
    }

    @Test
    void whatIsNotSettledYetIsToldAndInNoAnswer() {
        try (Ledger opened = Ledger.open(folder.resolve("other"), Clock.systemUTC())) {
            Reading reading = Claimed.resignation();
            opened.file(reading.report(), reading);
        }

        Run run = Run.of("facts", "--ledger", folder.resolve("other").toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 reading is filed and not settled yet");
    }

    @Test
    void asOfTheDayBeforeTheReportNothingIsKnown() {
        assertThat(facts("--as-of", "2031-05-06").out()).isEmpty();
        assertThat(facts("--as-of", "2031-05-07").out()).contains(RESIGNED);
        assertThat(facts("--as-of", "soon").code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("who", "--ledger", ledger, "--as-of", "2031-05", "Sel")
                        .out())
                .contains(RESIGNED);
    }

    @Test
    void statusAndOriginsNarrowDown() {
        assertThat(facts("--min-origins", "2").out()).isEmpty();
        assertThat(facts("--status", "denied,retracted").out()).isEmpty();
        assertThat(facts("--limit", "1").err()).contains("the first 1 facts");
        assertThat(facts("--status", "sure").err()).contains("--status: no Status 'sure'");
    }

    @Test
    void aFactAsJsonHasItsRolesTimeStandingAndClaims() throws IOException {
        JsonNode fact =
                new ObjectMapper().readTree(facts("--json", "--kind", "resign").out());

        assertThat(fact.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "kind",
                        "roles",
                        "when",
                        "where",
                        "status",
                        "status_reason",
                        "reports",
                        "origins",
                        "first_reported",
                        "last_reported",
                        "credibility",
                        "accepted",
                        "judgements",
                        "claims",
                        "conflicts");
        assertThat(fact.path("origins").path("most").asInt()).isEqualTo(1);
        assertThat(fact.path("first_reported").asText()).isEqualTo("2031-05-07");
        assertThat(fact.path("kind").asText()).isEqualTo("resign");
        assertThat(fact.path("roles").path(0).path("role").asText()).isEqualTo("actor");
        assertThat(fact.path("roles").path(0).path("name").asText()).isEqualTo("Ruva Sel");
        assertThat(fact.path("when").path("earliest").isNull()).isTrue();
        assertThat(fact.path("when").path("latest").asText()).isEqualTo("2031-05-05");
        assertThat(fact.path("claims")).hasSize(1);
        JsonNode claim = fact.path("claims").path(0);
        assertThat(claim.path("report").asText()).isEqualTo("resignation");
        assertThat(claim.path("claim").asText()).isEqualTo("c1");
        assertThat(claim.path("source").asText()).isEqualTo("A senior official");
        assertThat(claim.path("speaker").asText()).isEqualTo("anonymous");
        assertThat(claim.path("stance").asText()).isEqualTo("say");
        assertThat(claim.path("certainty").asText()).isEqualTo("CT");
        assertThat(claim.path("polarity").asText()).isEqualTo("+");
        assertThat(claim.path("quote").asText()).isEqualTo("Ruva Sel resigned");
        assertThat(claim.path("origin").asText()).isNotEmpty();
        assertThat(claim.path("origin_reason").asText()).isNotEmpty();
    }

    @Test
    void theReportsOwnVoiceIsNull() throws IOException {
        JsonNode claim = new ObjectMapper()
                .readTree(facts("--json", "--speaker", "own").out())
                .path("claims")
                .path(0);

        assertThat(claim.path("claim").asText()).isEqualTo("c2");
        assertThat(claim.path("source").isNull()).isTrue();
        assertThat(claim.path("speaker").isNull()).isTrue();
    }

    @Test
    void optionsNarrowDownTogether() {
        assertThat(facts("--kind", "resign,post", "--who", "sel").outLines()).hasSize(6);
        assertThat(facts("--who", "Vela").out()).contains("Defence Minister").doesNotContain("resigned");
        assertThat(facts("--from", "2031-05", "--to", "2031").out())
                .contains(RESIGNED)
                .doesNotContain("Minister of");
        assertThat(facts("--from", "2031-05-06").out()).isEmpty();
        assertThat(facts("--certainty", "ct", "--speaker", "Anonymous").outLines())
                .hasSize(3);
        assertThat(facts("--place", "Vela").out()).contains("Defence Minister of Vela");
    }

    @Test
    void nothingThatFitsIsAMessageAndNoFailure() {
        Run run = facts("--kind", "flee");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no fact in the ledger fits");
        assertThat(facts("--who", "Nobody Atall").err()).contains("nobody in the ledger is called “Nobody Atall”");
    }

    @Test
    void aKindThatIsNoneIsWrongUsageAndTheNearestAreTold() {
        Run run = facts("--kind", "defct");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no kind of claim “defct”; near it: defect");
        assertThat(facts("--kind", "arrest").err()).contains("near it: detain");
        assertThat(facts("--kind", "zzzzzz").err()).contains("there are: defect, flee, join");
    }

    @Test
    void wrongDatesSpeakersAndCertaintiesAreWrongUsage() {
        assertThat(facts("--from", "May").err()).contains("--from takes 2031-05-02, 2031-05 or 2031, not 'May'");
        assertThat(facts("--from", "2031-02-30").code()).isEqualTo(Exit.USAGE);
        assertThat(facts("--from", "2032", "--to", "2031").err())
                .contains("--from 2032-01-01 is after --to 2031-12-31");
        assertThat(facts("--speaker", "nobody").err()).contains("no Speaker 'nobody'");
        assertThat(facts("--certainty", "sure").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whoIsADossierOfFactsAndStatements() throws IOException {
        Run run = Run.of("who", "--ledger", ledger, "Ruva Sel");
        JsonNode json = new ObjectMapper()
                .readTree(
                        Run.of("who", "--json", "--ledger", ledger, "Ruva Sel").out());

        assertThat(run.out())
                .containsSubsequence(
                        "Posts and ranks · 2 facts",
                        RESIGNED + " · unverified · 1 origin · 2031-05-07",
                        "Defence Minister of Vela",
                        "Said · 0 statements",
                        "Said of them · 1 statement",
                        "Sorane Mail 1 report");
        assertThat(json.path("claims")).hasSize(2);
        assertThat(json.path("sections").path(0).path("name").asText()).isEqualTo("posts");
        assertThat(json.path("about_total").asInt()).isEqualTo(1);
    }
}
