package org.hearsay.ledger.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a program comes in with, as it is listed: without its secret, which is kept nowhere.
 *
 * @param account the name of whose it is
 * @param label what it is for
 * @param used the day (UTC) on which it let somebody in last; empty if it never did
 */
public record Token(String account, String label, Instant since, Optional<LocalDate> used) {}
