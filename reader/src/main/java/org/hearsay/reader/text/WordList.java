package org.hearsay.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words kept beside this package: one a line, {@code #} begins a comment. */
final class WordList {

    private WordList() {}

    /** The words, each once. */
    static Set<String> of(String name) {
        return lines(name).map(line -> line.replaceFirst("#.*", "").strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines as they stand, but for empty ones and those that are comments. */
    static Stream<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
