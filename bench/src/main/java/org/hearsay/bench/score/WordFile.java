package org.hearsay.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that scoring needs, kept in files beside this class; lines that begin with # are comments. */
final class WordFile {

    private static final Pattern SPACE = Pattern.compile(" ");

    private WordFile() {}

    /** The words of a file, with blanks between them. */
    static Set<String> words(String name) {
        return lines(name).stream().flatMap(SPACE::splitAsStream).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + WordFile.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
