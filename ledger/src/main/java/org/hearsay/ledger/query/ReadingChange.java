package org.hearsay.ledger.query;

import java.util.List;
import java.util.Optional;

/**
 * What one reader found in a report and another did not, or found otherwise. One of the two claims is always there.
 *
 * @param before as the older reading has it; empty if the claim is new
 * @param after as the newer reading has it; empty if the claim is gone
 * @param differs in what the two are not alike: {@code trigger}, {@code role:actor}, {@code when}, …; empty unless both are there
 */
public record ReadingChange(Optional<FiledClaim> before, Optional<FiledClaim> after, List<String> differs) {

    public ReadingChange {
        differs = List.copyOf(differs);
    }

    /** The claim as the newer reading has it, else as the older has it. */
    public FiledClaim claim() {
        return after.or(() -> before).orElseThrow();
    }
}
