package org.hearsay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.claim.frame.FrameBook;
import org.hearsay.reader.claim.frame.FrameException;
import picocli.CommandLine.Option;

/** The option that gives the reader further frames. */
final class MoreFrames {

    @Option(
            names = "--frames",
            paramLabel = "FOLDER",
            description = "Find claims by the frames in this folder (*.yaml) too.")
    private Optional<String> folder = Optional.empty();

    /**
     * A reader with these frames.
     *
     * @throws Stop if they do not hold
     */
    ReportReader reader() {
        return ReportReader.load(book());
    }

    /**
     * These frames and those that come with the reader.
     *
     * @throws Stop if they do not hold
     */
    FrameBook book() {
        return book(folder);
    }

    /**
     * The frames that come with the reader, and those of a folder.
     *
     * @throws Stop if they do not hold
     */
    static FrameBook book(Optional<String> folder) {
        try {
            FrameBook own = FrameBook.load();
            return folder.map(name -> own.with(Path.of(name))).orElse(own);
        } catch (FrameException | InvalidPathException e) {
            throw new Stop(Exit.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
