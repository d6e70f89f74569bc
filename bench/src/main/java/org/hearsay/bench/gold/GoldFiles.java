package org.hearsay.bench.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads gold files whole; what cannot be read is named. */
final class GoldFiles {

    private GoldFiles() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
    }

    /** The files of a folder whose names begin and end so, by name; an empty list if there are none. */
    static List<Path> in(Path folder, String begin, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).startsWith(begin) && name(file).endsWith(end))
                    .sorted(Comparator.comparing(GoldFiles::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e, e);
        }
    }

    /** The name of a file without what it ends in. */
    static String name(Path file, String end) {
        String name = name(file);
        return name.substring(0, name.length() - end.length());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
