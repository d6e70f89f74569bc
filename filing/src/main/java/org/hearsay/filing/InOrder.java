package org.hearsay.filing;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Works on many items at once and hands on the results in the items' order, whatever the number of workers. One thread takes
 * the items from where they come from, the workers work, and the caller's thread takes the results. Only so many items are on
 * their way at a time: a bounded number, and a bounded weight.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
public final class InOrder<T, R> {

    private static final int WEIGHT_AT_ONCE = 8_000_000;
    private static final int ITEMS_PER_WORKER = 16;

    private final int workers;
    private final Function<T, R> work;
    private final ToIntFunction<T> weight;

    /**
     * @param work what is done to an item; called on several threads at once
     * @param weight how much memory an item takes on its way, in characters
     */
    public InOrder(int workers, Function<T, R> work, ToIntFunction<T> weight) {
        if (workers < 1) {
            throw new IllegalArgumentException("at least one worker is needed, not " + workers);
        }
        this.workers = workers;
        this.work = work;
        this.weight = weight;
    }

    /**
     * Works on all items; returns when the last result has been taken. What {@code items}, the work or {@code sink} throws
     * ends it: no further item is begun, and it is thrown here when every worker has stopped.
     */
    public void run(Iterator<T> items, Consumer<R> sink) {
        ExecutorService crew = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("worker-", 1).daemon().factory());
        Belt belt = new Belt(items, crew);
        Thread loader = Thread.ofPlatform().name("ingest").daemon().start(belt);
        try {
            for (Optional<Loaded> next = belt.next(); next.isPresent(); next = belt.next()) {
                sink.accept(next.get().result());
                belt.room.release(next.get().weight());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the workers", e);
        } finally {
            loader.interrupt();
            crew.shutdownNow();
            crew.close(); // waits: what workers hold must not be closed under them, a model's memory is not Java's
        }
    }

    /** Loads items and keeps their results in order. */
    private final class Belt implements Runnable {

        private final Iterator<T> items;
        private final ExecutorService crew;
        private final BlockingQueue<Optional<Loaded>> queue = new ArrayBlockingQueue<>(workers * ITEMS_PER_WORKER);
        private final Semaphore room = new Semaphore(WEIGHT_AT_ONCE, true);

        private Belt(Iterator<T> items, ExecutorService crew) {
            this.items = items;
            this.crew = crew;
        }

        private Optional<Loaded> next() throws InterruptedException {
            return queue.take();
        }

        @Override
        public void run() {
            try {
                load();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void load() throws InterruptedException {
            try {
                while (items.hasNext()) {
                    T item = items.next();
                    int heavy = Math.clamp(weight.applyAsInt(item), 1, WEIGHT_AT_ONCE);
                    room.acquire(heavy);
                    queue.put(Optional.of(new Loaded(crew.submit(() -> work.apply(item)), heavy)));
                }
                queue.put(Optional.empty());
            } catch (RuntimeException | Error e) {
                FutureTask<R> failed = new FutureTask<>(() -> {
                    throw e;
                });
                failed.run();
                queue.put(Optional.of(new Loaded(failed, 1)));
            }
        }
    }

    private final class Loaded {

        private final Future<R> future;
        private final int weight;

        private Loaded(Future<R> future, int weight) {
            this.future = future;
            this.weight = weight;
        }

        private int weight() {
            return weight;
        }

        private R result() {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a worker", e);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException cause -> throw cause;
                    case Error cause -> throw cause;
                    case null, default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }
}
