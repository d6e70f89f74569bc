package org.hearsay.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Those who publish news, by the names they go by; the table is {@code houses.tsv}. */
public final class Houses {

    private final Map<String, House> byName = new HashMap<>();
    private final String pattern;

    /** Reads the table. */
    public Houses() {
        try (InputStream in = Houses.class.getResourceAsStream("houses.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> Arrays.stream(cells)
                            .skip(1)
                            .forEach(name -> byName.put(
                                    name, new House(cells[1], !cells[0].equals("outlet"), cells[0].equals("wire")))));
        } catch (IOException e) {
            throw new UncheckedIOException("houses.tsv", e);
        }
        pattern = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * @param name the name it is filed under
     * @param isAgency whether others print its copy
     * @param isWire whether they do so as a matter of course
     */
    public record House(String name, boolean isAgency, boolean isWire) {}

    /** The house that goes by a name. */
    public Optional<House> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All names as alternatives of a regular expression, longer ones first. */
    String alternatives() {
        return pattern;
    }
}
