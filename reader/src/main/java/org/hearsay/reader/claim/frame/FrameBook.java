package org.hearsay.reader.claim.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.reader.name.Table;

/** All frames, found by the lemma that triggers them. */
public final class FrameBook {

    private static final String ENDING = ".yaml";

    private final List<Frame> frames;
    private final List<Frame> added;
    private final String digest;
    private final Map<String, List<Entry>> byLemma = new HashMap<>();

    /**
     * A frame by one of its triggers.
     *
     * @param number which of the book's entries it is
     */
    public record Entry(int number, Frame frame, Frame.Trigger trigger) {

        /** By its number: going through a frame for each word takes longer than reading the word. */
        @Override
        public int hashCode() {
            return number;
        }
    }

    private FrameBook(List<Frame> frames, List<Frame> added, String digest) {
        this.frames = Stream.concat(added.stream(), frames.stream()).toList();
        this.added = List.copyOf(added);
        refuseTwins(this.frames);
        this.digest = digest;
        int entries = 0;
        for (Frame frame : this.frames) {
            for (Frame.Trigger trigger : frame.triggers()) {
                byLemma.computeIfAbsent(trigger.head(), lemma -> new ArrayList<>())
                        .add(new Entry(entries++, frame, trigger));
            }
        }
    }

    /** The frames that come with the reader. */
    public static FrameBook load() {
        List<Frame> frames = new ArrayList<>();
        for (List<String> row : Table.rows(FrameBook.class, "frames/frames.txt")) {
            frames.addAll(FrameFile.parse(row.getFirst(), resource(row.getFirst() + ENDING)));
        }
        return new FrameBook(frames, List.of(), "");
    }

    /**
     * These frames and those of every {@code .yaml} file of a folder, which are tried first.
     *
     * @throws FrameException if the folder cannot be read, has no frames, or a file does not hold
     */
    public FrameBook with(Path folder) {
        List<Frame> more = new ArrayList<>(added);
        StringBuilder texts = new StringBuilder(digest);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                more.addAll(FrameFile.parse(name.substring(0, name.length() - ENDING.length()), text));
                texts.append(name).append('\n').append(text).append('\n');
            }
        } catch (IOException e) {
            throw new FrameException("the frames in " + folder + " cannot be read: " + e, e);
        }
        List<Frame> own = frames.subList(added.size(), frames.size());
        if (more.size() == added.size()) {
            throw new FrameException("there are no frames in " + folder + ": no file in it ends in " + ENDING, null);
        }
        return new FrameBook(own, more, sha256(texts.toString()));
    }

    private static void refuseTwins(List<Frame> frames) {
        Set<String> ids = new HashSet<>();
        for (Frame frame : frames) {
            if (!ids.add(frame.id())) {
                throw new FrameException("frame " + frame.id() + ": there is another of this name", null);
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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

    /** The SHA-256 of the files of frames that were added, empty if none were: two books that say the same hold the same. */
    public Optional<String> addition() {
        return digest.isEmpty() ? Optional.empty() : Optional.of(digest);
    }

    /** What there is of every frame, in the order in which they are tried. */
    public List<FrameSummary> summary() {
        return frames.stream()
                .map(frame -> new FrameSummary(
                        frame.kind().name(),
                        frame.id(),
                        frame.triggers().size(),
                        frame.examples().size()))
                .toList();
    }

    /** The frames whose examples are of interest: those that were added, or if none were, all. */
    List<Frame> tested() {
        return added.isEmpty() ? frames : added;
    }

    public List<Entry> triggeredBy(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
