package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file is, by the end of its name; the table is {@code kinds.tsv}. */
record Kind(Form form, String description) {

    enum Form {
        TEXT,
        LINES,
        /** Known, and not read by this version. */
        UNREAD
    }

    /** What is read, for a person. */
    static final String READ = ".txt, .md, .jsonl";

    private static final Map<String, Kind> KINDS = table();

    /** The kind of a file with this name; empty if the end of the name says nothing. */
    static Optional<Kind> of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return Optional.ofNullable(KINDS.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)))
                .filter(kind -> dot >= 0);
    }

    /** A file's name, or path, without the end that tells its kind. */
    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static Map<String, Kind> table() {
        try (InputStream in = Kind.class.getResourceAsStream("kinds.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0],
                            cells -> new Kind(Form.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("kinds.tsv", e);
        }
    }
}
