package org.hearsay.ledger.account;

import java.time.Instant;

/**
 * Somebody who may come in.
 *
 * @param name as it stands under what they decide
 * @param since when the account was made
 */
public record Account(String name, Role role, Instant since) {}
