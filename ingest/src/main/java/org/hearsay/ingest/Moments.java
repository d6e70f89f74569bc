package org.hearsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Dates as reports carry them. */
final class Moments {

    static final String EXPECTED = "a date such as 2012-07-06 or 2012-07-06T14:05:00Z";

    private Moments() {}

    /** Whether a value is an ISO 8601 date, or a date with a time, with or without an offset, in the years 1 to 9999. */
    static boolean isMoment(String value) {
        try {
            TemporalAccessor read = value.length() == 10
                    ? LocalDate.parse(value)
                    : DateTimeFormatter.ISO_DATE_TIME.parse(value, LocalDateTime::from);
            return read != null && value.charAt(4) == '-' && Character.isDigit(value.charAt(0));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
