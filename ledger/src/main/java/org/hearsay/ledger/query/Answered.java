package org.hearsay.ledger.query;

/**
 * A fact that answers a question, and how it stands.
 *
 * @param fact its id
 * @param status by its label
 * @param reports how many reports tell it
 * @param least how many independent origins it has at least
 * @param most and at most
 */
public record Answered(String fact, String status, int reports, int least, int most) {}
