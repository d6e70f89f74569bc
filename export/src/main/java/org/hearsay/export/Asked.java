package org.hearsay.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which part of a ledger is wanted.
 *
 * @param asOf only reports that count from this day or before are known; empty for all
 * @param who whom it is about, by name or by the id of an identity; empty for everybody
 */
public record Asked(Optional<LocalDate> asOf, Optional<String> who) {

    /** All that the ledger holds. */
    public static final Asked ALL = new Asked(Optional.empty(), Optional.empty());

    public Asked asOf(Optional<LocalDate> day) {
        return new Asked(day, who);
    }

    public Asked about(String name) {
        return new Asked(asOf, Optional.of(name));
    }
}
