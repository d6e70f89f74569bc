package org.hearsay.ledger.store;

import java.time.Instant;

/**
 * Something that could not be read.
 *
 * @param input what it is called: a file, or a line of one
 * @param reason why, in plain words
 * @param at when it was last tried
 */
public record Failure(String input, String reason, Instant at) {}
