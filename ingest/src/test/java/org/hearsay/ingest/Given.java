package org.hearsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Report;

/** Files in a folder of the test's own, and what is read of them. */
final class Given {

    private final Path folder;

    Given(Path folder) {
        this.folder = folder;
    }

    Given file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Given file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a file as it would be typed. */
    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** All that comes of files of this folder. */
    List<Item> read(String... names) {
        return read(Options.standard(), names);
    }

    List<Item> read(Options options, String... names) {
        List<Item> items = new ArrayList<>();
        try (Ingest inputs = Ingest.open(Arrays.stream(names).map(this::path).toList(), options)) {
            inputs.forEachRemaining(items::add);
        }
        return items;
    }

    static List<Item> standardInput(String text) {
        List<Item> items = new ArrayList<>();
        Options options =
                new Options(Optional.empty(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try (Ingest inputs = Ingest.open(List.of("-"), options)) {
            inputs.forEachRemaining(items::add);
        }
        return items;
    }

    /** The reports among items. */
    static List<Report> reports(List<Item> items) {
        return items.stream()
                .filter(Item.Read.class::isInstance)
                .map(item -> ((Item.Read) item).report())
                .toList();
    }

    /** The failures among items: what failed, without the folder, and why. */
    List<String> failures(List<Item> items) {
        return items.stream()
                .filter(Item.Failed.class::isInstance)
                .map(Item.Failed.class::cast)
                .map(failed -> failed.input().replace(folder + "/", "") + " " + failed.reason())
                .toList();
    }

    static List<String> notes(List<Item> items) {
        return items.stream()
                .filter(Item.Read.class::isInstance)
                .flatMap(item -> ((Item.Read) item).notes().stream())
                .toList();
    }
}
