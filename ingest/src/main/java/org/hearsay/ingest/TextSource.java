package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.core.Report;

/** Plain text: one file, one report. */
final class TextSource {

    /** The most bytes that the longest text can take, in any encoding, with a byte order mark. */
    private static final int MOST_BYTES = 4 * Texts.LONGEST + 4;

    private final Run run;

    TextSource(Run run) {
        this.run = run;
    }

    Source file(Path file, String input, String id) {
        return Source.of(() -> {
            try (InputStream in = run.disk().open(file)) {
                return read(in, input, id);
            } catch (IOException e) {
                return run.failed(input, Disk.reason(e));
            }
        });
    }

    Source standardInput() {
        return Source.of(() -> {
            try {
                return read(run.options().standardInput(), "-", "standard-input");
            } catch (IOException e) {
                return run.failed("-", Disk.reason(e));
            }
        });
    }

    private Item read(InputStream in, String input, String id) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        long more = bytes.length == MOST_BYTES ? in.skip(Long.MAX_VALUE) : 0;
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
        return run.read(report.build(), input, decoded.note().map(List::of).orElse(List.of()));
    }

    static String tooLong(long bytes) {
        return String.format(
                Locale.ROOT,
                "is too long (%,d bytes); the longest text that is read has %,d characters",
                bytes,
                Texts.LONGEST);
    }
}
