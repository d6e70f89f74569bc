package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.FacetCounts;
import org.hearsay.ledger.query.TrackerQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts asked for by a place that some reports have in the capitals of their dateline. */
class PlaceAskedTest {

    private static final TrackerQuery ALL =
            new TrackerQuery(Optional.empty(), true, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void capitalsAreNoPlaceOfTheirOwn() {
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
            file(ledger, "courier", "Darko Veselin", "BELGORAT");
            file(ledger, "observer", "Ana Petrova", "Belgorat");
            ledger.settle();
            assertThat(ledger.facetCounts().count(ALL, 10).values(Facet.PLACE))
                    .containsExactly(new FacetCounts.Count("Belgorat", "Belgorat", 2));
        }
    }

    private static void file(Ledger ledger, String id, String who, String place) {
        Report report = new Report.Builder(id, who + " resigned in " + place + ".")
                .published("2031-03-05")
                .build();
        ledger.file(
                report,
                new Story(report)
                        .named(Mention.Type.PERSON, who)
                        .claimed(
                                "resign",
                                "resigned",
                                claim -> claim.role("actor", who).where(place, 0))
                        .reading());
    }
}
