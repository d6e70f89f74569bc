package org.hearsay.reader.claim.frame;

/**
 * What there is of a frame.
 *
 * @param kind the kind of its claims
 * @param frame its id: {@code violence/attack}
 * @param triggers how many words and word groups trigger it
 * @param examples how many sentences stand beside it
 */
public record FrameSummary(String kind, String frame, int triggers, int examples) {}
