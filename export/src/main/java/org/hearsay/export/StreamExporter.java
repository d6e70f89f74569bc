package org.hearsay.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.ledger.Ledger;

/** Writes a format that is one text from beginning to end, so that it can be sent as it is made. */
interface StreamExporter extends Exporter {

    /** Leaves {@code out} open. */
    Exported write(Ledger ledger, Asked asked, Writer out) throws IOException;

    @Override
    default Exported write(Ledger ledger, Asked asked, Path out) throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            return write(ledger, asked, file);
        }
    }
}
