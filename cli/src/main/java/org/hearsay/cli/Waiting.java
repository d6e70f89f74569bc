package org.hearsay.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.hearsay.ledger.store.Patience;

/** Waits for another process that writes the ledger, says so once, and stops when the command is asked to stop. */
final class Waiting implements Patience {

    private final Console console;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile IntSupplier exitCode = () -> 0;

    Waiting(Console console) {
        this.console = console;
    }

    /** What gives the exit code once the command is asked to stop, and 0 before; without it, the signal itself ends the process. */
    void endsWith(IntSupplier code) {
        exitCode = code;
    }

    /** The exit code of a command that was asked to stop; else 0. */
    int code() {
        return exitCode.getAsInt();
    }

    boolean ended() {
        return code() != 0;
    }

    @Override
    public boolean waitOn(Path folder) {
        if (ended()) {
            return false;
        }
        if (told.compareAndSet(false, true)) {
            console.say("hearsay: another process is filing or settling in the ledger " + folder
                    + "; waiting until it is done (Ctrl-C ends this)");
        }
        return true;
    }
}
