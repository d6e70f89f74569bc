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

    private static final String RESIGNED =
            "Ruva Sel resigned on or before 5 May 2031 — says a senior official, on condition of anonymity";

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void filed() {
        ledger = folder.resolve("ledger").toString();
        Reading reading = Claimed.resignation();
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.file(reading.report(), reading);
        }
    }

    private Run facts(String... options) {
        List<String> arguments = new ArrayList<>(List.of("facts", "--ledger", ledger));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void everyClaimIsASentenceUnderItsReportWithTheExactWords() {
        Run run = facts();

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines())
                .containsExactly(
                        "2031-05-07 · Sorane Mail · resignation",
                        "  " + RESIGNED,
                        "    “Ruva Sel resigned”",
                        "  Ruva Sel is Defence Minister of Vela",
                        "    “Vela's Defence Minister Ruva Sel”");
    }

    @Test
    void aFactAsJsonHasItsRolesTimeAndOneClaimAndNothingThatIsMerged() throws IOException {
        JsonNode fact =
                new ObjectMapper().readTree(facts("--json", "--kind", "resign").out());

        assertThat(fact.fieldNames()).toIterable().containsExactly("id", "kind", "roles", "when", "where", "claims");
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
        assertThat(facts("--kind", "resign,post", "--who", "sel").outLines()).hasSize(5);
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
        assertThat(run.err()).contains("no claim in the ledger fits");
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
    void whoTellsTheClaimsBeneathWhatWasSaid() throws IOException {
        Run run = Run.of("who", "--ledger", ledger, "Ruva Sel");
        JsonNode json = new ObjectMapper()
                .readTree(
                        Run.of("who", "--json", "--ledger", ledger, "Ruva Sel").out());

        assertThat(run.out()).containsSubsequence("Said of them · 1 statement", "Claimed of them · 2 claims", RESIGNED);
        assertThat(json.path("claims")).hasSize(2);
        assertThat(json.path("claims").path(1).path("kind").asText()).isEqualTo("post");
    }
}
