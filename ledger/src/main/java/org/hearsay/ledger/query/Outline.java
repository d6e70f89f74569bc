package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Fact;

/**
 * When a fact was so, and how widely it is reported.
 *
 * @param earliest the first day on which it was so; empty where that is open or not told
 * @param latest likewise the last
 * @param reports in how many it stands
 * @param firstReported the day of its first report
 */
public record Outline(
        String id, Optional<LocalDate> earliest, Optional<LocalDate> latest, int reports, LocalDate firstReported) {

    static Outline of(Fact fact) {
        return new Outline(
                fact.id(),
                fact.when().flatMap(Claim.When::earliest),
                fact.when().flatMap(Claim.When::latest),
                fact.reports(),
                LocalDate.parse(fact.firstReported()));
    }

    /** Whether any report tells when it was. */
    public boolean isDated() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** Whether it may have been so on any day of a span of time; never where no report tells when. */
    public boolean meets(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean after = from.isPresent() && latest.isPresent() && latest.get().isBefore(from.get());
        boolean before =
                to.isPresent() && earliest.isPresent() && earliest.get().isAfter(to.get());
        return isDated() && !after && !before;
    }
}
