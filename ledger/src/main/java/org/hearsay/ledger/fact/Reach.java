package org.hearsay.ledger.fact;

import java.time.LocalDate;

/**
 * In which days a claim can be put together with others of its block, a function of it alone. Claims of a block are gone through by
 * the days on which they open; a fact all of whose claims are closed by then is not added to any more.
 *
 * @param opens the first day that it may tell of
 * @param closes the day after which no claim that opens is put to it; {@link #NEVER} where that may be at any time
 * @param announced whether it tells of what is to come: it may be put to what came about
 */
public record Reach(LocalDate opens, LocalDate closes, boolean announced) {

    /** The day on which nothing closes. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
}
