package org.hearsay.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingParser;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;

/** A ledger of two of the samples, as a reader once read them: it stays the same when readers change. */
final class SmallLedger {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-02T08:00:00Z"), ZoneOffset.UTC);

    private SmallLedger() {}

    static Ledger in(Path folder) {
        Ledger ledger = Ledger.open(folder, CLOCK);
        for (String line : ResourceLines.of(SmallLedger.class, "readings.jsonl")) {
            Reading reading = new ReadingParser().parse(line);
            ledger.file(reading.report(), reading);
        }
        ledger.settle();
        return ledger;
    }
}
