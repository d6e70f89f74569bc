package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that screen a list, compare two days and tell how sources fare. */
class CheckCommandTest {

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

    private Run check(String list, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("names.csv"), list);
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"check", "--ledger", folder.toString(), file.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void everyNameIsToldHowSureItIsWhoIsMeant() throws IOException {
        Run run = check("post,name\ndefence minister,\"Sel, Ruva\"\n,Sel\n,Mara Ottil\n");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .contains(
                        "Sel, Ruva · sure · line 2\n  Ruva Sel · Defence Minister · fits: defence minister",
                        "Sel · likely · line 3",
                        "Mara Ottil · not in the ledger · line 4");
    }

    @Test
    void aLineWithNoNameIsToldAndTheOthersAreScreened() throws IOException {
        Run run = check("name,post\n,clerk\nRuva Sel,\n", "--json");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.err()).contains("names.csv, line 2: there is no name in it");
        assertThat(json.path("sure").asText()).isEqualTo("sure");
        assertThat(json.path("matches").path(0).path("posts").path(0).asText()).isEqualTo("Defence Minister");
        assertThat(check("name\n\"Sel").err()).contains("names.csv, line 2: a quote that begins here is never closed");
        assertThat(Run.of("check", "--ledger", folder.toString(), "none.csv").err())
                .contains("there is no file none.csv");
    }

    @Test
    void beforeItWasReportedNobodyIsKnown() throws IOException {
        assertThat(check("Ruva Sel\n", "--as-of", "2031-05-06").out()).contains("Ruva Sel · not in the ledger");
    }

    @Test
    void betweenTwoDaysWhatBecameKnownIsNew() {
        Run run = Run.of("diff", "--ledger", folder.toString(), "2031-05-06", "2031-05-07", "--kind", "resign");

        assertThat(run.out()).startsWith("+ Ruva Sel resigned on or before 5 May 2031\n");
        assertThat(Run.of("diff", "--ledger", folder.toString(), "2031-05-07", "2031-05-08")
                        .err())
                .contains("nothing became known between 2031-05-07 and 2031-05-08");
        assertThat(Run.of("diff", "--ledger", folder.toString(), "2031-05-07", "2031-05-06")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void sourcesAreToldWithHowOftenTheyAreCited() throws IOException {
        JsonNode source = new ObjectMapper()
                .readTree(Run.of("sources", "--ledger", folder.toString(), "--json")
                        .out());

        assertThat(source.path("name").asText()).isEqualTo("A senior official");
        assertThat(source.path("named").asBoolean()).isFalse();
        assertThat(source.path("speaker").asText()).isEqualTo("anonymous");
        assertThat(source.path("statements").asInt()).isEqualTo(1);
        assertThat(source.path("facts").asInt()).isEqualTo(1);
        assertThat(source.path("borne_out").asInt()).isZero();
        assertThat(Run.of("sources", "--ledger", folder.toString()).outLines().getLast())
                .matches("A senior official +not named +1 +1 +1 +0 +0");
    }

    @Test
    void whatWasSaidIsPutBackToADayToo() {
        assertThat(Run.of("said", "--ledger", folder.toString(), "--about", "Sel", "--as-of", "2031-05-06")
                        .out())
                .isEmpty();
        assertThat(Run.of("said", "--ledger", folder.toString(), "--about", "Sel", "--as-of", "2031-05-07")
                        .out())
                .contains("A senior official said");
    }
}
