package org.hearsay.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;

/** Writes a file with one item on each line. */
final class Lines {

    private Lines() {}

    static <T> void write(Path file, Iterator<T> items, Function<T, String> line) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            while (items.hasNext()) {
                out.write(line.apply(items.next()));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e, e);
        }
    }
}
