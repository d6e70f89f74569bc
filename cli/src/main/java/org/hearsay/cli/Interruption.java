package org.hearsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command that is stopped by Ctrl-C or a signal finish what it has in hand; the process waits for it, but not long. */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 8;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");

    private Interruption() {}

    /** Watches for signals from now until it is closed. */
    static Interruption watched() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the command has been asked to stop. */
    boolean wanted() {
        return asked.getCount() == 0;
    }

    private void await() {
        asked.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            ended.countDown(); // the process is ending; nothing is in hand any more
        }
    }
}
