package org.hearsay.ledger.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * A ruling, with who made it, when and why.
 *
 * @param number what it is called when it is undone
 * @param undone the number of the decision that undid it
 */
public record Decision(long number, Instant at, String who, String why, Ruling ruling, Optional<Long> undone) {}
