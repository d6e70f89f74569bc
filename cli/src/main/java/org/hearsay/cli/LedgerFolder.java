package org.hearsay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.hearsay.filing.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.LedgerException;
import picocli.CommandLine.Option;

/** The option that says which ledger is meant. */
final class LedgerFolder {

    private static final String USUAL = "hearsay-ledger";

    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            description =
                    "The ledger's folder. Default: HEARSAY_LEDGER if it is set, else " + USUAL + " in this folder.")
    private Optional<String> folder = Optional.empty();

    /**
     * The ledger, to file in and to ask; made if it is not there.
     *
     * @throws Stop if it cannot be opened
     */
    Ledger open(Console console) {
        try {
            return Ledger.open(path(console), Clock.systemUTC());
        } catch (LedgerException e) {
            throw new Stop(Exit.LEDGER, Plain.words(e), e);
        }
    }

    /** The same; where another process is writing, waits for it. */
    Ledger open(Console console, Waiting waiting) {
        try {
            return Ledger.open(path(console), Clock.systemUTC(), waiting);
        } catch (LedgerException e) {
            throw new Stop(Exit.LEDGER, Plain.words(e), e);
        }
    }

    /**
     * The ledger, to ask.
     *
     * @throws Stop if there is none, or it cannot be opened
     */
    Ledger openExisting(Console console) {
        try {
            return Ledger.openExisting(path(console));
        } catch (LedgerException e) {
            throw new Stop(Exit.LEDGER, Plain.words(e), e);
        }
    }

    private Path path(Console console) {
        String name = folder.orElseGet(() -> console.variable("HEARSAY_LEDGER", USUAL));
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Stop(Exit.USAGE, "'" + name + "' cannot be the name of a folder: " + e.getReason(), e);
        }
    }
}
