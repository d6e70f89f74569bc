package org.hearsay.ledger.resolve;

/**
 * Two identities that may be one, but not surely enough to be merged.
 *
 * @param one the id of an identity
 * @param other the id of another; the greater of the two
 * @param score how likely it is, 0 to 1
 * @param why in plain words
 */
public record Candidate(String one, String other, double score, String why) {}
