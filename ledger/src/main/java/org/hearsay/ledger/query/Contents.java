package org.hearsay.ledger.query;

/**
 * How much a ledger holds.
 *
 * @param reports reports, each version counted
 * @param readings readings of them, by all readers
 * @param statements statements in the newest readings
 * @param claims claims in the newest readings
 */
public record Contents(int reports, int readings, int statements, int claims) {}
