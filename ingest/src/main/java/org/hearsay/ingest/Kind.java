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
        PAGE,
        MARKDOWN,
        PDF,
        WORD,
        MAIL,
        ARCHIVE,
        GZIP,
        /** Known, and not read by this version. */
        UNREAD
    }

    /** What is read, for a person. */
    static final String READ = ".txt, .md, .html, .pdf, .docx, .eml, .jsonl, .zip, .gz";

    private static final Map<String, Kind> KINDS = table(0);
    private static final Map<String, Kind> TYPES = table(3);

    /** The kind of a file with this name; empty if the end of the name says nothing. */
    static Optional<Kind> of(String fileName) {
        String name = fileName.contains("://") ? lastStep(fileName) : fileName;
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(KINDS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)))
                .filter(kind -> dot >= 0);
    }

    /** The kind that a media type stands for: "text/html; charset=UTF-8"; empty if it says nothing. */
    static Optional<Kind> ofType(String mediaType) {
        int end = mediaType.indexOf(';');
        String type = end < 0 ? mediaType : mediaType.substring(0, end);
        return Optional.ofNullable(TYPES.get(type.strip().toLowerCase(Locale.ROOT)));
    }

    /** The kind of a form, as it is called most. */
    static Kind of(Form form) {
        return KINDS.values().stream()
                .filter(kind -> kind.form() == form)
                .findFirst()
                .orElseThrow();
    }

    /** The last step of the path of an address; empty if it has no path. */
    private static String lastStep(String address) {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("^\\w+://[^/]*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A file's name, or path, without the end that tells its kind; an address stays as it is. */
    static String withoutExtension(String name) {
        if (name.contains("://")) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static Map<String, Kind> table(int key) {
        try (InputStream in = Kind.class.getResourceAsStream("kinds.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length > key)
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[key],
                            cells -> new Kind(Form.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("kinds.tsv", e);
        }
    }
}
