package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/**
 * Lets a command that is stopped by Ctrl-C or a signal finish what it has in hand. The virtual machine's own way to stop would
 * take the reading model away from under the workers, so signals never go that way: without an interruption that waits for them,
 * and at the second signal, the process ends at once.
 */
final class Interruption implements AutoCloseable {

    /** Signals and their numbers (POSIX); a process that one ends has the exit code 128 and the number. */
    private static final Map<String, Integer> SIGNALS = Map.of("INT", 2, "TERM", 15, "HUP", 1);

    private static final int ENDED_BY_SIGNAL = 128;

    private final AtomicInteger code = new AtomicInteger();
    private final CountDownLatch came = new CountDownLatch(1);
    private final Map<String, Object> before = new LinkedHashMap<>();

    private Interruption() {
        SIGNALS.forEach((name, number) ->
                before.put(name, Signals.register(name, () -> asked(ENDED_BY_SIGNAL + number))));
    }

    /** From now on a signal ends the process at once, and nothing else happens. */
    static void endAtOnce() {
        SIGNALS.forEach((name, number) ->
                Signals.register(name, () -> Runtime.getRuntime().halt(ENDED_BY_SIGNAL + number)));
    }

    /** Takes the first signal in, until it is closed. */
    static Interruption watched() {
        return new Interruption();
    }

    private void asked(int exitCode) {
        if (!code.compareAndSet(0, exitCode)) {
            Runtime.getRuntime().halt(exitCode);
        }
        came.countDown();
    }

    /** Waits until the command is asked to stop. */
    void await() {
        try {
            came.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the command has been asked to stop. */
    boolean wanted() {
        return code.get() != 0;
    }

    /** The exit code of a process that was stopped by the signal that came. */
    int code() {
        return code.get();
    }

    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}
