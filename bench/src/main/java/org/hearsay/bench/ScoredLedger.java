package org.hearsay.bench;

import java.nio.file.Path;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Option;

/** The ledger that a command scores. */
final class ScoredLedger {

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            required = true,
            description = "A ledger that the reports of the gold have been read into.")
    private Path folder = Path.of("");

    Ledger open() {
        return Ledger.openExisting(folder);
    }
}
