package org.hearsay.ingest.fetch;

import java.util.Optional;
import java.util.OptionalInt;

/** Something could not be fetched; the message says why, in words that go on from its address. */
public final class Unfetched extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient OptionalInt status;
    private final transient Optional<String> retryAfter;

    /** @param reason in words that go on from the address */
    public Unfetched(String reason) {
        this(reason, OptionalInt.empty(), Optional.empty());
    }

    Unfetched(String reason, OptionalInt status, Optional<String> retryAfter) {
        super(reason);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** The status that was answered; empty if no answer came, or none that was waited for. */
    public OptionalInt status() {
        return status;
    }

    /** When the server would be asked again, as it says so: seconds or a date. */
    public Optional<String> retryAfter() {
        return retryAfter;
    }
}
