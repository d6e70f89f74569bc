package org.hearsay.bench.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Report;

/**
 * A folder of cases: {@code NAME.json} with the text in {@code NAME.txt} beside it, or {@code expected.json} with
 * {@code report.txt}, or with a text of the same report from elsewhere. Files without claims are passed over.
 */
public final class ClaimCases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASE = ".json";

    private ClaimCases() {}

    /**
     * The cases of a folder and the folders in it, by path.
     *
     * @param texts a file of reports, one on each line, or a folder of such files: for cases without a text beside them
     * @throws GoldFormatException if a file is not such a case or has no text
     */
    public static List<ClaimCase> read(Path folder, Optional<Path> texts) {
        Map<String, String> elsewhere = texts.map(ClaimCases::texts).orElse(Map.of());
        List<ClaimCase> cases = new ArrayList<>();
        for (Path file : files(folder)) {
            JsonNode gold = json(file, GoldFiles.text(file));
            if (gold.has("claims")) {
                cases.add(read(file, gold, elsewhere));
            }
        }
        return cases;
    }

    private static ClaimCase read(Path file, JsonNode gold, Map<String, String> elsewhere) {
        JsonNode given = gold.path("report");
        if (!given.path("id").isTextual()) {
            throw new GoldFormatException(file, "has no report with an id");
        }
        String id = given.path("id").asText();
        Path beside = beside(file);
        String text = Files.exists(beside) ? GoldFiles.text(beside) : elsewhere.get(id);
        if (text == null) {
            throw new GoldFormatException(
                    file, "has no text: there is neither " + beside.getFileName() + " nor a report " + id);
        }
        Report.Builder report = new Report.Builder(id, text);
        if (given.path("published").isTextual()) {
            report.published(given.path("published").asText());
        }
        if (given.path("publisher").isTextual()) {
            report.publisher(given.path("publisher").asText());
        }
        WantedClaims claims = new WantedClaims(file, text);
        List<ClaimCase.Wanted> wanted = new ArrayList<>();
        gold.path("claims").forEach(claim -> wanted.add(claims.read(claim)));
        return new ClaimCase(report.build(), wanted);
    }

    private static Path beside(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(
                name.equals("expected.json")
                        ? "report.txt"
                        : name.substring(0, name.length() - CASE.length()) + ".txt");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(CASE))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e, e);
        }
    }

    private static Map<String, String> texts(Path place) {
        Map<String, String> texts = new HashMap<>();
        for (Path file : Files.isDirectory(place) ? GoldFiles.in(place, "", ".jsonl") : List.of(place)) {
            for (String line : GoldFiles.lines(file)) {
                if (!line.isBlank()) {
                    JsonNode report = json(file, line);
                    texts.put(report.path("id").asText(), report.path("text").asText());
                }
            }
        }
        return texts;
    }

    private static JsonNode json(Path file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, "is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
