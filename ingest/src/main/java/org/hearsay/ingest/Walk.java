package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Goes through a folder and the folders in it, in the order of the names, and holds only the way down to where it is. Hidden
 * files are passed over; a link back to a folder that it stands in is not followed, nor one that leads out of the root.
 */
final class Walk {

    private final Disk disk;
    private final Path root;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean started;

    Walk(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** One step of the way; {@code path} stands under the root and {@code name} is its way from there, with {@code /}. */
    sealed interface Step {
        /** A file that is read. */
        record Found(Path path, String name, Kind kind) implements Step {}

        /** A file of another kind. */
        record Other(String name) implements Step {}

        /** A folder that could not be looked into. */
        record Broken(Path path, String reason) implements Step {}
    }

    private record Level(Path real, Iterator<Path> entries) {}

    /** The next step; empty at the end. */
    Optional<Step> next() {
        if (!started) {
            started = true;
            Optional<Step> broken = enter(root);
            if (broken.isPresent()) {
                return broken;
            }
        }
        while (!levels.isEmpty()) {
            Level level = levels.getLast();
            if (!level.entries().hasNext()) {
                levels.removeLast();
                continue;
            }
            Optional<Step> step = step(level.entries().next());
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private Optional<Step> step(Path path) {
        String fileName = path.getFileName().toString();
        if (fileName.startsWith(".")) {
            return Optional.empty();
        }
        if (Files.isSymbolicLink(path) && leadsOut(path)) {
            return Optional.of(new Step.Broken(path, "is a link that leads out of the folder"));
        }
        if (Files.isDirectory(path)) {
            return enter(path);
        }
        String name = root.relativize(path).toString().replace('\\', '/');
        Optional<Kind> kind = Kind.of(fileName).filter(known -> known.form() != Kind.Form.UNREAD);
        boolean isRead = kind.isPresent() && (Files.isRegularFile(path) || !Files.exists(path));
        return Optional.of(isRead ? new Step.Found(path, name, kind.get()) : new Step.Other(name));
    }

    private boolean leadsOut(Path link) {
        try {
            return !link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // a link to nothing, which opening it will say
        }
    }

    private Optional<Step> enter(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (levels.stream().anyMatch(level -> level.real().equals(real))) {
                return Optional.of(new Step.Broken(folder, "is a link back to a folder that it stands in"));
            }
            levels.addLast(new Level(real, disk.list(folder).iterator()));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Step.Broken(folder, Disk.reason(e)));
        }
    }
}
