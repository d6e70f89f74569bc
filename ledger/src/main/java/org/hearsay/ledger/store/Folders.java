package org.hearsay.ledger.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the folder of a ledger, or says why it cannot be one. */
final class Folders {

    private Folders() {}

    static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new LedgerException("the ledger's folder cannot be made: " + e.getFile() + " is a file", e);
        } catch (AccessDeniedException e) {
            throw new LedgerException(
                    "the ledger's folder " + folder + " cannot be made: no right to write " + e.getFile(), e);
        } catch (IOException e) {
            throw new LedgerException("the ledger's folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        if (!Files.isWritable(folder)) {
            throw new LedgerException("no right to write in the ledger's folder " + folder);
        }
    }
}
