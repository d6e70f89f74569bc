package org.hearsay.ledger.store;

import org.hearsay.core.Reading;
import org.hearsay.core.Report;

/**
 * A reading to be filed, and the report as it came in. The two are kept apart because a reader fills in what a text states of
 * itself (who published it, when): a report is known again by what it came with, whatever a later reader finds in it.
 *
 * @param given the report as it was handed to the reader
 */
public record Filing(Report given, Reading reading) {

    /**
     * A filing, checked.
     *
     * @throws IllegalArgumentException if the reading is of another report, or of another text
     */
    public Filing {
        if (!given.id().equals(reading.report().id())) {
            throw new IllegalArgumentException(
                    "the reading of report " + reading.report().id() + " is not one of report " + given.id());
        }
        if (!given.text().equals(reading.report().text())) {
            throw new IllegalArgumentException("the reading of report " + given.id() + " is of another text");
        }
    }

    /** A reading of a report in which the reader filled in nothing. */
    public static Filing of(Reading reading) {
        return new Filing(reading.report(), reading);
    }
}
