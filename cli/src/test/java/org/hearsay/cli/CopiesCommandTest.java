package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesCommandTest {

    private static final String AGENCY =
            "The ferry Halvorsen ran aground off the cape on Monday night and lost a third of its cargo of timber to"
                    + " the sea before tugs from the naval yard could reach it, harbour masters reported.";

    private static final String STATEMENT =
            "“Nobody who sails these waters in the dark without a pilot can say that he was"
                    + " not warned of the rocks that lie there,”";

    @TempDir
    Path folder;

    private String ledger;

    @BeforeEach
    void filed() {
        ledger = folder.resolve("ledger").toString();
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            file(opened, "mail", "2031-04-01", "Timber lost at sea. " + AGENCY + " Prices rose at once in all yards.");
            file(opened, "radio", "2031-04-02", AGENCY);
            file(opened, "letter", "2031-04-03", STATEMENT + " wrote the captain of another vessel to a friend.");
            file(opened, "post", "2031-04-04", "The owner had only this to answer: " + STATEMENT + " and hung up.");
            opened.settle();
        }
    }

    private static void file(Ledger ledger, String id, String day, String text) {
        Report report = new Report.Builder(id, text).published(day).build();
        List<Reading> none = List.of(new Reading(
                new Reading.Reader("test", "none"),
                report,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        ledger.file(report, none.getFirst());
    }

    @Test
    void copyIsToldFromAnAgencysWordsAndFromASpeakers() throws IOException {
        List<String> lines = Run.of("copies", "--ledger", ledger, "--json").outLines();

        assertThat(lines).hasSize(2);
        JsonNode copy = new ObjectMapper().readTree(lines.getFirst());
        assertThat(copy.path("a").asText()).isEqualTo("mail");
        assertThat(copy.path("b").asText()).isEqualTo("radio");
        assertThat(copy.path("relation").asText()).isEqualTo("copy");
        assertThat(copy.path("passages").toString())
                .isEqualTo("[{\"a\":[20," + (19 + AGENCY.length()) + "],\"b\":[0," + (AGENCY.length() - 1) + "]}]");
        JsonNode quote = new ObjectMapper().readTree(lines.getLast());
        assertThat(quote.path("a").asText()).isEqualTo("letter");
        assertThat(quote.path("relation").asText()).isEqualTo("quote");
    }

    @Test
    void aTableTellsHowMuchIsShared() {
        Run run = Run.of("copies", "--ledger", ledger);

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out())
                .contains("mail", "radio", "1 passage", "2031-04-02")
                .doesNotContain("null");
    }
}
