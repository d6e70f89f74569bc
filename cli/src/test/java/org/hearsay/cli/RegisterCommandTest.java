package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show facts otherwise than {@code facts}: as a table, as a tree, in conflict. */
class RegisterCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void filed() {
        Reading reading = Claimed.resignation();
        try (Ledger opened = Ledger.open(folder, Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
    }

    private Run run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--ledger", folder.toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void aRowTellsWhoWithWhichPostWhenHowSureAndSinceWhen() {
        Run run = run("register", "--kind", "resign");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.outLines().getFirst()).matches("who +post +when +status +origins +reported");
        assertThat(run.outLines().getLast())
                .matches("Ruva Sel +Defence Minister +–2031-05-05 +unverified +1 +2031-05-07");
    }

    @Test
    void anEmptyRegisterSaysSo() {
        Run run = run("register", "--kind", "asylum");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).contains("no fact in the ledger fits");
    }

    @Test
    void onANarrowTerminalPostAndOriginsStandBeneath() {
        Run run = Run.with(Map.of("COLUMNS", "80"), "", "register", "--ledger", folder.toString(), "--kind", "resign");

        assertThat(run.outLines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(run.outLines().getLast()).matches("Defence Minister +1 origin");
    }

    @Test
    void aRegisterIsAlsoJsonAndCsv() throws IOException {
        JsonNode row = new ObjectMapper()
                .readTree(run("register", "--kind", "resign", "--json").out());

        assertThat(row.path("posts").path(0).asText()).isEqualTo("Defence Minister");
        assertThat(row.path("status").asText()).isEqualTo("unverified");
        assertThat(run("register", "--kind", "resign", "--csv").outLines())
                .containsExactly(
                        "who,post,when,to where,status,origins,first reported,fact,judged",
                        "Ruva Sel,Defence Minister,–2031-05-05,,unverified,1,2031-05-07,"
                                + row.path("id").asText() + ",");
    }

    @Test
    void lineageTellsUnderWhichOriginAClaimIsCountedAndWhy() throws IOException {
        String id = new ObjectMapper()
                .readTree(run("facts", "--kind", "resign", "--json").out())
                .path("id")
                .asText();

        Run run = run("lineage", id.substring(0, 10));
        JsonNode graph =
                new ObjectMapper().readTree(run("lineage", id, "--json").out());

        assertThat(run.out())
                .containsSubsequence(
                        "Ruva Sel resigned",
                        "origin 1",
                        "└─ 2031-05-07 · Sorane Mail · resignation",
                        "“Ruva Sel resigned”");
        assertThat(graph.path("nodes")).hasSize(2);
        assertThat(graph.path("edges")).hasSize(2);
        assertThat(run("lineage", "zzzz").err()).contains("no fact, or more than one, has an id that begins “zzzz”");
    }

    @Test
    void whereNothingIsInConflictThatIsSaid() {
        assertThat(run("conflicts").out()).isEmpty();
        assertThat(run("conflicts").err()).contains("no fact in conflict fits");
    }
}
