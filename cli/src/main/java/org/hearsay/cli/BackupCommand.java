package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.filing.Plain;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a ledger while it is in use. */
@Command(
        name = "backup",
        header = "Copy the ledger as it is at this moment.",
        description =
                "%nOthers may read and write it meanwhile. To go back to a copy, put it into an empty folder under the "
                        + "name ledger.db and name that folder with --ledger.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExample:", "  hearsay backup copies/monday.db"})
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Parameters(paramLabel = "FILE", description = "The file to make. A file that is there is never overwritten.")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path target = Files.isDirectory(file) ? file.resolve(Ledger.FILE) : file;
        try (Ledger ledger = folder.openExisting(console)) {
            ledger.backup(target);
            console.say("hearsay: copied to " + target);
            return Exit.OK;
        } catch (LedgerException e) {
            throw new Stop(Exit.SOME_FAILED, Plain.words(e), e);
        }
    }
}
