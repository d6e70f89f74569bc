package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Kind;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds events to the PLOVER manual: its events and modes, its fields, and that nothing stands in them that no report tells. */
class PloverModelTest {

    @TempDir
    private Path folder;

    private static Map<String, String> table(String name) {
        Map<String, String> table = new HashMap<>();
        ResourceLines.of(PloverModelTest.class, name)
                .forEach(line -> table.put(line.split("\t")[0], line.split("\t")[1]));
        return table;
    }

    @Test
    void everyKindHasAnEventAndAModeOfTheManual() {
        Map<String, String> events = table("plover.tsv");
        Map<String, String> modes = table("plover-modes.tsv");
        for (Kind kind : Kind.all()) {
            String[] parts = kind.plover().split("/");
            if (!kind.plover().isEmpty()) {
                assertThat(events).as(kind.name()).containsKey(parts[0]);
            }
            if (parts.length > 1) {
                assertThat(modes.get(parts[0]).split(" ")).as(kind.name()).contains(parts[1]);
            }
        }
    }

    @Test
    void anEventHasTheFieldsOfTheManual() throws IOException {
        Path out = folder.resolve("events");
        try (Ledger ledger = SmallLedger.in(folder.resolve("ledger"))) {
            Format.PLOVER.write(ledger, Asked.ALL, out);
        }
        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.get("id").asText()).isNotEmpty();
            assertThat(event.get("quad_code").asInt()).isBetween(1, 4);
            assertThat(event.get("event")).hasSize(1);
            assertThat(event.path("date").asText("2031-01-01")).matches("\\d{4}-\\d\\d-\\d\\d");
            for (String side : List.of("source", "recipient")) {
                assertThat(event.get(side))
                        .allSatisfy(actor ->
                                assertThat(actor.get("actor_text").asText()).isNotEmpty());
            }
        });
        assertThat(events).anySatisfy(event -> {
            assertThat(event.at("/event/0").asText()).isEqualTo("COERCE");
            assertThat(event.at("/mode/0").asText()).isEqualTo("arrest");
            assertThat(event.at("/context/0").asText()).isEqualTo("negation");
            assertThat(event.at("/recipient/0/identifer_text").asText()).isEqualTo("Jorem Kastel");
            assertThat(event.has("date")).isFalse();
        });
    }
}
