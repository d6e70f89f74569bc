package org.hearsay.ledger.origin;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the reports of a ledger that ties their claims together. Reports are meant by their numbers. */
public interface Ties {

    /** The stretches that a report shares with others, by the other; those of the report asked for are the first of each. */
    Map<Long, List<Copy.Passage>> shared(long report);

    /** The reports of which a person ruled that they are one origin with this one. */
    Set<Long> ruledOne(long report);

    /** Whether a person ruled that two reports are not one origin. */
    boolean ruledApart(long a, long b);
}
