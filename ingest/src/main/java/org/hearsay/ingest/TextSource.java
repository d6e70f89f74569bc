package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.core.Report;
import org.hearsay.ingest.document.Encodings;

/** Plain text: one file, one report. */
final class TextSource {

    /** The most bytes that the longest text can take, in any encoding, with a byte order mark. */
    private static final int MOST_BYTES = 4 * Texts.LONGEST + 4;

    private final Run run;

    TextSource(Run run) {
        this.run = run;
    }

    /** A text in a stream, which is closed at the end. */
    Source stream(InputStream stream, String input, String id, List<String> notes) {
        return Source.of(() -> {
            try (stream) {
                return read(stream, input, id, notes);
            } catch (IOException e) {
                return run.failed(input, Disk.reason(e));
            }
        });
    }

    Source standardInput() {
        return Source.of(() -> {
            try {
                return read(run.options().standardInput(), "-", "standard-input", List.of());
            } catch (IOException e) {
                return run.failed("-", Disk.reason(e));
            }
        });
    }

    private Item read(InputStream in, String input, String id, List<String> known) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        long more = bytes.length == MOST_BYTES ? in.transferTo(OutputStream.nullOutputStream()) : 0;
        run.progress().add(bytes.length + more);
        if (more > 0) {
            return run.failed(input, tooLong(bytes.length + more));
        }
        Encodings.Decoded decoded = Encodings.decode(bytes);
        Optional<String> objection = Texts.objection(decoded.text());
        if (objection.isPresent()) {
            return run.failed(input, objection.get());
        }
        Report.Builder report = new Report.Builder(id, Texts.wellFormed(decoded.text()));
        run.options().published().ifPresent(report::published);
        List<String> notes = new ArrayList<>(known);
        decoded.note().ifPresent(notes::add);
        return run.read(report.build(), input, notes);
    }

    static String tooLong(long bytes) {
        return String.format(
                Locale.ROOT,
                "is too long (%,d bytes); the longest text that is read has %,d characters",
                bytes,
                Texts.LONGEST);
    }
}
