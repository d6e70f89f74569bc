package org.hearsay.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A folder with {@code cities500.txt.gz} as GeoNames gives it, and {@code admin1.json} and {@code admin2.json}: arrays of objects
 * with {@code code} and {@code name}.
 */
record GeoNamesFolder(List<Town> towns, Map<String, String> divisions) {

    static GeoNamesFolder read(Path folder) {
        Map<String, String> divisions = new LinkedHashMap<>(divisions(folder.resolve("admin1.json")));
        divisions.putAll(divisions(folder.resolve("admin2.json")));
        return new GeoNamesFolder(towns(folder.resolve("cities500.txt.gz")), divisions);
    }

    private static List<Town> towns(Path file) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(Town::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
    }

    private static Map<String, String> divisions(Path file) {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            for (JsonNode node : new ObjectMapper().readTree(Files.readAllBytes(file))) {
                names.put(node.path("code").asText(), node.path("name").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
        return names;
    }
}
