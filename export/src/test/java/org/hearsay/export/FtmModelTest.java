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
import java.util.stream.Stream;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingParser;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds entities to the model of FollowTheMoney: its schemata, their properties, and what these may refer to. */
class FtmModelTest {

    private static final Map<String, Schema> SCHEMATA = new HashMap<>();
    private static final Map<String, String> TYPES = new HashMap<>();

    static {
        for (String line : ResourceLines.of(FtmModelTest.class, "ftm-schemata.tsv")) {
            String[] cells = line.split("\t");
            String name = cells[0].replaceAll("[\\[\\]]", "");
            SCHEMATA.put(name, new Schema(name.equals(cells[0]), list(cells[1]), list(cells[2])));
        }
        for (String line : ResourceLines.of(FtmModelTest.class, "ftm-properties.tsv")) {
            String[] cells = line.split("\t");
            TYPES.put(cells[0] + "." + cells[1], cells[cells.length - 1]);
        }
    }

    @TempDir
    private Path folder;

    private record Schema(boolean written, List<String> above, List<String> needed) {}

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    /** A schema and all that it extends. */
    private static Stream<String> lineage(String schema) {
        return Stream.concat(
                Stream.of(schema), SCHEMATA.get(schema).above().stream().flatMap(FtmModelTest::lineage));
    }

    @Test
    void everyEntityIsOneOfTheModelAndWhatItRefersToIsWritten() throws IOException {
        try (Ledger ledger = SmallLedger.in(folder.resolve("ledger"))) {
            hold(ledger);
        }
    }

    @Test
    void whoeverOneReportTakesForABodyIsReferredToAsTheOthersHaveThem() throws IOException {
        String other = ResourceLines.of(SmallLedger.class, "readings.jsonl")
                .getLast()
                .replace("courier-2019-03-09", "courier-2019-03-10")
                .replace(
                        "\"type\":\"person\",\"name\":\"Mira Tolvane\"",
                        "\"type\":\"organisation\",\"name\":\"Mira Tolvane\"");
        Reading reading = new ReadingParser().parse(other);
        try (Ledger ledger = SmallLedger.in(folder.resolve("ledger"))) {
            ledger.file(reading.report(), reading);
            ledger.settle();
            hold(ledger);
        }
    }

    private void hold(Ledger ledger) throws IOException {
        Path out = folder.resolve("entities");
        Format.FTM.write(ledger, Asked.ALL, out);
        List<JsonNode> entities = new ArrayList<>();
        Map<String, String> schemata = new HashMap<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode entity = new ObjectMapper().readTree(line);
            entities.add(entity);
            assertThat(schemata.put(
                            entity.get("id").asText(), entity.get("schema").asText()))
                    .as("an earlier entity of this id: %s", line)
                    .isNull();
        }
        assertThat(schemata.values())
                .contains("Person", "Organization", "Position", "Occupancy", "Event", "Associate", "Documentation");
        entities.forEach(entity ->
                assertThat(objections(entity, schemata)).as(entity.toString()).isEmpty());
    }

    private static List<String> objections(JsonNode entity, Map<String, String> written) {
        String schema = entity.get("schema").asText();
        List<String> lineage = lineage(schema).toList();
        List<String> objections = new ArrayList<>();
        if (!SCHEMATA.get(schema).written()) {
            objections.add(schema + " is abstract");
        }
        lineage.stream()
                .flatMap(each -> SCHEMATA.get(each).needed().stream())
                .filter(needed -> !entity.get("properties").has(needed))
                .forEach(needed -> objections.add("has no " + needed));
        entity.get("properties").properties().forEach(property -> {
            List<String> types = lineage.stream()
                    .map(each -> TYPES.get(each + "." + property.getKey()))
                    .filter(type -> type != null)
                    .toList();
            if (types.isEmpty()) {
                objections.add(schema + " has no property " + property.getKey());
            } else if (SCHEMATA.containsKey(types.getFirst())) {
                property.getValue().forEach(value -> {
                    String to = written.getOrDefault(value.asText(), "");
                    if (to.isEmpty() || lineage(to).noneMatch(types.getFirst()::equals)) {
                        objections.add(property.getKey() + " leads to " + (to.isEmpty() ? "nothing" : to));
                    }
                });
            }
        });
        return objections;
    }
}
