package org.hearsay.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.filing.Inputs.Result;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.Filing;

/** Files readings a few at a time, in the order in which they come. For one thread. */
final class Filer {

    private static final int REPORTS_AT_ONCE = 32;
    private static final int CHARACTERS_AT_ONCE = 500_000;
    private static final long NANOSECONDS_AT_MOST = 2_000_000_000;

    private final Ledger ledger;
    private final Tally tally;
    private final List<Result<Optional<Reading>>> waiting = new ArrayList<>();
    private int characters;
    private long since;

    Filer(Ledger ledger, Tally tally) {
        this.ledger = ledger;
        this.tally = tally;
    }

    /** Takes a result in; gives what has been dealt with: nothing yet, or all that was waiting, in order. */
    List<Result<Optional<Reading>>> take(Result<Optional<Reading>> result) {
        since = waiting.isEmpty() ? System.nanoTime() : since;
        waiting.add(result);
        if (result instanceof Result.Done<Optional<Reading>> done) {
            characters += done.report().text().length();
            done.value().ifPresent(tally::ready);
        }
        boolean enough = waiting.size() >= REPORTS_AT_ONCE
                || characters >= CHARACTERS_AT_ONCE
                || System.nanoTime() - since > NANOSECONDS_AT_MOST;
        return enough ? flush() : List.of();
    }

    /** Deals with all that is waiting: readings are filed, failures noted; a reading that cannot be filed is a failure. */
    List<Result<Optional<Reading>>> flush() {
        List<Filing> filings =
                waiting.stream().flatMap(result -> filing(result).stream()).toList();
        boolean together = fileAll(filings);
        List<Result<Optional<Reading>>> outcomes = new ArrayList<>();
        for (Result<Optional<Reading>> result : waiting) {
            Result<Optional<Reading>> outcome = together ? result : filedAlone(result);
            count(outcome);
            outcomes.add(outcome);
        }
        waiting.clear();
        characters = 0;
        return outcomes;
    }

    private static Optional<Filing> filing(Result<Optional<Reading>> result) {
        return result instanceof Result.Done<Optional<Reading>> done
                ? done.value().map(reading -> new Filing(done.report(), reading))
                : Optional.empty();
    }

    /** Whether all could be filed in one go. */
    private boolean fileAll(List<Filing> filings) {
        if (filings.isEmpty()) {
            return true;
        }
        try {
            ledger.fileAll(filings);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // one of them cannot be filed: each is tried alone, and that one is listed
        }
    }

    private Result<Optional<Reading>> filedAlone(Result<Optional<Reading>> result) {
        try {
            filing(result).ifPresent(filing -> ledger.fileAll(List.of(filing)));
            return result;
        } catch (IllegalArgumentException e) {
            String input = result instanceof Result.Done<Optional<Reading>> done
                    ? done.report().id()
                    : "";
            return new Result.Failed<>(input, "could not be filed: " + e.getMessage(), result.consumed());
        }
    }

    private void count(Result<Optional<Reading>> outcome) {
        switch (outcome) {
            case Result.Done<Optional<Reading>> done ->
                done.value().ifPresentOrElse(reading -> tally.filed(reading, System.nanoTime()), tally::skipped);
            case Result.Failed<Optional<Reading>> failed -> {
                ledger.failed(failed.input(), failed.reason());
                tally.failed();
            }
            case Result.PassedOver<Optional<Reading>> passed -> {}
        }
    }
}
