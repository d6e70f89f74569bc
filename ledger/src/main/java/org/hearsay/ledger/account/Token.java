package org.hearsay.ledger.account;

import java.time.Instant;

/**
 * What a program comes in with, as it is listed: without its secret, which is kept nowhere.
 *
 * @param account the name of whose it is
 * @param label what it is for
 */
public record Token(String account, String label, Instant since) {}
