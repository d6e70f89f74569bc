package org.hearsay.ingest.fetch;

import java.util.Optional;

/**
 * What a server gave to ask by whether something has changed (RFC 9110, 8.8).
 *
 * @param etag the header {@code ETag}, as it came
 * @param modified the header {@code Last-Modified}, as it came
 */
public record Validators(Optional<String> etag, Optional<String> modified) {

    /** Of what has never been fetched. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
