package org.hearsay.ledger.watch;

import java.time.Instant;
import org.hearsay.ledger.query.TrackerQuery;

/**
 * A question that somebody keeps.
 *
 * @param number from 1, in the order in which they were made; never given twice
 * @param question never put back to a past day
 * @param who keeps it
 * @param facts how many facts answer it
 * @param news how many changes nobody has looked at
 */
public record Watch(long number, String name, TrackerQuery question, String who, Instant at, int facts, int news) {}
