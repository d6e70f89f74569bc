package org.hearsay.ledger.store;

import java.nio.file.Path;

/** How long to wait for another process that is writing a ledger. It is alive as long as it is waited for: its lock ends with it. */
@FunctionalInterface
public interface Patience {

    /** Waits for ten seconds, and then no more. */
    Patience SHORT = folder -> false;

    /**
     * Asked before anything is written, again and again for as long as another process writes.
     *
     * @param folder of the ledger
     * @return whether to go on waiting; if not, the writing fails
     */
    boolean waitOn(Path folder);
}
