package org.hearsay.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/** What a server answered. */
public sealed interface Fetched {

    /** It has not changed since it was fetched last. */
    record Unchanged() implements Fetched {}

    /**
     * It was sent.
     *
     * @param address where it stood in the end
     * @param type the media type it came with
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(URI address, byte[] bytes, Optional<String> type, Validators validators) implements Fetched {}
}
