package org.hearsay.core;

/** @param paragraph the number of the paragraph it stands in, from 0 */
public record Sentence(Span span, int paragraph) {}
