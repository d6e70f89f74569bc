package org.hearsay.ingest.fetch;

import java.time.Duration;

/**
 * What fetching one page may take.
 *
 * @param bytes of what is fetched, once it is unpacked
 * @param time for all of it, redirections too
 * @param privateAddresses whether addresses of this computer and of private networks may be fetched from
 */
public record Allowance(int bytes, Duration time, boolean privateAddresses) {}
