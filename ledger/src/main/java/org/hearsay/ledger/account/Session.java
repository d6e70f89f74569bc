package org.hearsay.ledger.account;

import java.time.Instant;

/**
 * A session that has begun.
 *
 * @param secret what the browser keeps and shows; nothing else knows it
 * @param ends when it is over, whatever happens
 */
public record Session(String secret, Instant ends) {}
