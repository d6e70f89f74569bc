package org.hearsay.ingest;

import java.util.Optional;
import java.util.function.Supplier;

/** One input as it is read: items come one at a time. */
interface Source extends AutoCloseable {

    /** The next item; empty when there are no more. */
    Optional<Item> next();

    @Override
    default void close() {}

    /** A source of one item that is known already. */
    static Source of(Item item) {
        return of(() -> item);
    }

    /** A source of one item. */
    static Source of(Supplier<Item> item) {
        return new Source() {
            private boolean done;

            @Override
            public Optional<Item> next() {
                if (done) {
                    return Optional.empty();
                }
                done = true;
                return Optional.of(item.get());
            }
        };
    }
}
