package org.hearsay.core;

/**
 * A word with its place in the tree, by Universal Dependencies v2.
 *
 * @param head the index of the head among all tokens of the reading, -1 for a root
 */
public record Token(Span span, String lemma, String upos, int head, String deprel) {}
