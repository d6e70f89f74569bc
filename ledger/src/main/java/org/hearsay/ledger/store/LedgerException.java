package org.hearsay.ledger.store;

/** A ledger could not be opened, asked or written. The message says why in plain words and names the folder or file. */
public final class LedgerException extends RuntimeException {

    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
