package org.hearsay.ledger.origin;

/**
 * Where a claim of a fact comes from.
 *
 * @param least its origin if speakers who may be one are one: claims of one fact with the same label are one origin
 * @param most its origin if they are not
 * @param why in plain words, why it is of this origin
 */
public record Traced(String least, String most, String why) {}
