package org.hearsay.export;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.ledger.Ledger;

/** Writes what a ledger holds in one format. */
interface Exporter {

    /** @param out the file, or the folder, to make */
    Exported write(Ledger ledger, Asked asked, Path out) throws IOException;
}
