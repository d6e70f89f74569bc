package org.hearsay.bench.score;

import java.util.List;
import org.hearsay.core.Report;

/** Reports with gold to score readings of them against. */
public interface GoldSet {

    /** The reports, as they are to be read. */
    List<Report> reports();

    /** @param misses how many of what was missed to note */
    Scores score(Readings readings, int misses);
}
