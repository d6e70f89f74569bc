package org.hearsay.web.page.report;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Refusal;

/** Finds the report that a page is asked for, in the version that is. */
record Versions(Ledger ledger) {

    /** All that were known on the day of the page, the oldest first; at least one. */
    List<Reading> of(Ask ask) {
        return of(ask.path("id"), ask);
    }

    List<Reading> of(String id, Ask ask) {
        List<Reading> all = ledger.readings(id);
        List<Reading> known = all.stream()
                .filter(reading -> ask.asOf()
                        .flatMap(day -> reading.report().day().filter(day::isBefore))
                        .isEmpty())
                .toList();
        if (known.isEmpty()) {
            throw Refusal.absent(
                    "No such report",
                    all.isEmpty()
                            ? "Nothing is filed under this name. The list of reports has all there are."
                            : "It was not published by that day. Go back to today to see it.");
        }
        return known;
    }

    /** Which of them is asked for, from 0; the last if none is. */
    int asked(Ask ask, List<Reading> all) {
        return ask.number("version", all.size(), 1, all.size()) - 1;
    }
}
