package org.hearsay.ledger.origin;

import java.util.List;
import java.util.Optional;

/** What is known of the reports of a ledger that ties their claims together. Reports are meant by their numbers. */
public interface Ties {

    /** The stretches that two reports share, those of {@code a} first. */
    List<Copy.Passage> shared(long a, long b);

    /** What a person ruled: whether two reports are one origin; empty if nobody did. */
    Optional<Boolean> ruled(long a, long b);
}
