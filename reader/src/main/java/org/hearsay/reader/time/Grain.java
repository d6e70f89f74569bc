package org.hearsay.reader.time;

import java.time.temporal.ChronoUnit;

/** How long a stretch of the calendar is. */
enum Grain {
    DAY("D", ChronoUnit.DAYS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    WEEKEND("WE", ChronoUnit.WEEKS, 1),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    HALF("H", ChronoUnit.MONTHS, 6),
    SEASON("S", ChronoUnit.YEARS, 1),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("DE", ChronoUnit.YEARS, 10),
    CENTURY("CE", ChronoUnit.YEARS, 100);

    private final String code;
    private final ChronoUnit unit;
    private final int count;

    Grain(String code, ChronoUnit unit, int count) {
        this.code = code;
        this.unit = unit;
        this.count = count;
    }

    /** As TIMEX3 durations and {@code words.tsv} write it. */
    String code() {
        return code;
    }

    /** The calendar unit that {@link #count()} of make one of it. */
    ChronoUnit unit() {
        return unit;
    }

    int count() {
        return count;
    }

    /** @throws IllegalArgumentException if no grain has the code */
    static Grain of(String code) {
        for (Grain grain : values()) {
            if (grain.code.equals(code)) {
                return grain;
            }
        }
        throw new IllegalArgumentException("no grain '" + code + "'");
    }
}
