package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger with a resignation is taken away in every format. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void filed() {
        Reading reading = Claimed.resignation();
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
    }

    private Run export(String format, Path out) {
        return Run.of(
                "export", "--ledger", folder.resolve("ledger").toString(), "--format", format, "--out", out.toString());
    }

    @Test
    void whatAnEntityRefersToIsThere() throws Exception {
        Path out = folder.resolve("ledger.ftm");

        assertThat(export("ftm", out).code()).isEqualTo(Exit.OK);
        List<JsonNode> entities = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode entity = new ObjectMapper().readTree(line);
            entities.add(entity);
            ids.add(entity.get("id").asText());
        }
        assertThat(ids).hasSameSizeAs(entities);
        assertThat(entities)
                .extracting(each -> each.get("schema").asText())
                .contains("Person", "Article", "Documentation");
        assertThat(entities)
                .allSatisfy(entity -> entity.get("properties")
                        .forEach(values -> values.forEach(value -> assertThat(
                                        !value.asText().matches("[0-9a-f]{40}") || ids.contains(value.asText()))
                                .isTrue())));
    }

    @Test
    void aTableHasARowForEachFactAndClaimsALineForEach() throws Exception {
        Path tables = folder.resolve("tables");
        Path claims = folder.resolve("claims.jsonl");

        assertThat(export("csv", tables).code()).isEqualTo(Exit.OK);
        assertThat(export("claims", claims).code()).isEqualTo(Exit.OK);
        assertThat(Files.readString(tables.resolve("facts.csv"))).contains(",resign,", "Ruva Sel");
        int inTable = Files.readAllLines(tables.resolve("claims.csv")).size() - 1;
        assertThat(Files.readAllLines(claims))
                .hasSize(inTable)
                .allSatisfy(line -> assertThat(line).startsWith("{"));
    }
}
