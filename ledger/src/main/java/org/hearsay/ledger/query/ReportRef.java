package org.hearsay.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The report that a statement stands in, as its newest reading has it.
 *
 * @param id what the report is called
 * @param published ISO 8601, a date or a date with a time; empty where neither source nor text gives it
 * @param updated likewise, of the last update; the day that counts where {@code published} is empty
 * @param agency the agency whose copy it is
 * @param filed when this reading was filed
 * @param superseded whether the ledger has a later version of it: another text, or another time, under the same id and
 *     publisher
 */
public record ReportRef(
        String id,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> updated,
        Optional<String> agency,
        Optional<String> headline,
        Optional<String> url,
        Instant filed,
        boolean superseded) {

    /** The day that it counts from: published, else updated, else filed. */
    public LocalDate reported() {
        return LocalDate.parse(
                published.or(() -> updated).orElse(filed.toString()).substring(0, 10));
    }
}
