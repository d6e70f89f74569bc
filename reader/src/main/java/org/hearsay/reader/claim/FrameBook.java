package org.hearsay.reader.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.reader.name.Table;

/** All frames, found by the lemma that triggers them. */
public final class FrameBook {

    private static final String ENDING = ".yaml";

    private final List<Frame> frames;
    private final Map<String, List<Entry>> byLemma = new HashMap<>();

    /** A frame by one of its triggers. */
    record Entry(Frame frame, Frame.Trigger trigger) {}

    private FrameBook(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (Frame frame : frames) {
            for (Frame.Trigger trigger : frame.triggers()) {
                byLemma.computeIfAbsent(trigger.head(), lemma -> new ArrayList<>())
                        .add(new Entry(frame, trigger));
            }
        }
    }

    /** The frames that come with the reader. */
    public static FrameBook load() {
        List<Frame> frames = new ArrayList<>();
        for (List<String> row : Table.rows(FrameBook.class, "frames/frames.txt")) {
            frames.addAll(FrameFile.parse(row.getFirst(), resource(row.getFirst() + ENDING)));
        }
        return new FrameBook(frames);
    }

    /**
     * These frames and those of every {@code .yaml} file of a folder.
     *
     * @throws FrameException if a file does not hold
     */
    public FrameBook with(Path folder) {
        List<Frame> all = new ArrayList<>(frames);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                all.addAll(FrameFile.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the frames in " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return new FrameBook(all);
    }

    private static String resource(String name) {
        try (InputStream in = FrameBook.class.getResourceAsStream("frames/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no frames/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<Frame> frames() {
        return frames;
    }

    List<Entry> triggeredBy(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
