package org.hearsay.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the file system, so that its failures can be tried. */
interface Disk {

    /** What stands in a folder, in the order of the names. */
    List<Path> list(Path folder) throws IOException;

    InputStream open(Path file) throws IOException;

    /** The size of a file in bytes, or 0 if it cannot be known. */
    long size(Path file);

    /** The disk of this machine. */
    static Disk real() {
        return new Disk() {
            @Override
            public List<Path> list(Path folder) throws IOException {
                try (Stream<Path> entries = Files.list(folder)) {
                    return entries.sorted().toList();
                }
            }

            @Override
            public InputStream open(Path file) throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size(Path file) {
                try {
                    return Files.isRegularFile(file) ? Files.size(file) : 0;
                } catch (IOException e) {
                    return 0;
                }
            }
        };
    }

    /** What an error of the file system means, in plain words that go on from the input's name. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "cannot be read: no right to read it";
            case NoSuchFileException missing -> "does not exist";
            case FileNotFoundException missing -> "does not exist";
            default ->
                "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }
}
