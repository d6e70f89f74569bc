package org.hearsay.reader.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.ResourceLines;

/** A list of words kept beside this package: one a line, {@code #} begins a comment. */
final class WordList {

    private WordList() {}

    /** The words, each once. */
    static Set<String> of(String name) {
        return lines(name).map(line -> line.replaceFirst("#.*", "").strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** The lines as they stand, but for empty ones and those that are comments. */
    static Stream<String> lines(String name) {
        return ResourceLines.of(WordList.class, name).stream();
    }
}
