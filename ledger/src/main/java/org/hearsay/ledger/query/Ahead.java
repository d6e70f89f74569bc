package org.hearsay.ledger.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.ledger.store.Several;

/** Fetches the parts of a long answer before they are taken, a few at a time, and gives them in their order. */
final class Ahead {

    /** So many fetch at once. */
    static final int WORKERS = 2;

    private static final int HELD = 2 * WORKERS;

    private Ahead() {}

    /** What fetches the parts of a list, each of so many. */
    static <T, R> Iterator<Supplier<R>> parts(List<T> all, int most, Function<List<T>, R> fetching) {
        return Several.parts(all, most)
                .<Supplier<R>>map(some -> () -> fetching.apply(some))
                .iterator();
    }

    /**
     * Fetches all; returns when the last part has been taken. What fetching or {@code taker} throws ends it, and is thrown here once
     * nothing is being fetched any more.
     *
     * @param parts each fetches one; several are called at once
     * @param taker is called on the thread of the caller
     */
    static <T> void each(Iterator<Supplier<T>> parts, Consumer<T> taker) {
        ExecutorService crew = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("ahead-", 1).daemon().factory());
        try {
            Deque<CompletableFuture<T>> coming = new ArrayDeque<>();
            while (parts.hasNext() || !coming.isEmpty()) {
                while (parts.hasNext() && coming.size() < HELD) {
                    coming.add(CompletableFuture.supplyAsync(parts.next(), crew));
                }
                taker.accept(coming.remove().join());
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            crew.shutdownNow();
            crew.close(); // waits: a connection must not be closed under whoever uses it
        }
    }
}
