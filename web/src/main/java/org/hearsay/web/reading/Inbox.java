package org.hearsay.web.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of its own for the files of one sending. */
public final class Inbox {

    private static final Set<String> KINDS =
            Set.of("txt", "md", "jsonl", "html", "htm", "pdf", "docx", "eml", "zip", "gz");
    private static final int LONGEST = 120;

    private final Path folder;
    private final List<String> refused = new ArrayList<>();
    private int number;

    private Inbox(Path folder) {
        this.folder = folder;
    }

    /** An empty one, where nobody else looks. */
    public static Inbox make() {
        try {
            return new Inbox(Files.createTempDirectory("hearsay-sent-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file in, if it is one that can be read; another file of the same name gets a number. */
    public void take(String given, InputStream content) {
        String name = safe(given);
        if (!KINDS.contains(ending(name))) {
            refused.add(name + ": is not a .txt, .md, .html, .pdf, .docx, .eml, .jsonl, .zip or .gz file");
            return;
        }
        Path file = folder.resolve(name);
        for (int i = 2; Files.exists(file); i++) {
            int dot = name.lastIndexOf('.');
            file = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        try (content) {
            Files.copy(content, file);
            number++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What could not be taken in, and why. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    public boolean isEmpty() {
        return number == 0;
    }

    Path folder() {
        return folder;
    }

    /** Takes everything away. */
    public void clear() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of whatever path was given, of characters that mean nothing to any file system. */
    static String safe(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").strip();
        String visible = plain.replaceFirst("^[.\\s]+", "");
        String ending = ending(visible);
        String name = visible.length() <= LONGEST
                ? visible
                : visible.substring(0, LONGEST - ending.length() - 1) + "." + ending;
        return name.isEmpty() ? "report" : name;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 8
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
