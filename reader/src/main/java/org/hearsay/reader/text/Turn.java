package org.hearsay.reader.text;

import org.hearsay.core.Span;

/**
 * What one speaker of a transcript says until another does; all are ranges of words or the index of one.
 *
 * @param speaker the name, without what the transcript says of him after a comma
 * @param colon the word that ends the heading
 * @param said the words after it, at least one
 */
public record Turn(Span speaker, int colon, Span said) {}
