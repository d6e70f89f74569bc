package org.hearsay.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.ledger.Ledger;

/** Writes what a ledger holds in one format. */
interface Exporter {

    /**
     * @param asOf only reports that count from this day or before are known
     * @param out a file that is not there yet, or a folder that is empty
     */
    Exported write(Ledger ledger, Optional<LocalDate> asOf, Path out) throws IOException;
}
