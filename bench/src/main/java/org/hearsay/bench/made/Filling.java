package org.hearsay.bench.made;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.store.Filing;

/** Fills a ledger with made reports, and times it. */
public final class Filling {

    private static final int BATCH = 32;

    private final Ledger ledger;
    private final MadeReports reports = new MadeReports();

    public Filling(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * How long it took to file and to settle some reports.
     *
     * @param memory bytes that were in use after it, what could be freed freed
     */
    public record Part(int reports, double filing, double settling, long memory) {}

    /** Files the reports with the numbers from one to before another, and settles them. */
    public Part fill(int from, int to) {
        long making = 0;
        long begun = System.nanoTime();
        for (int begin = from; begin < to; begin += BATCH) {
            long before = System.nanoTime();
            List<Filing> batch = new ArrayList<>();
            for (int i = begin; i < Math.min(begin + BATCH, to); i++) {
                batch.add(Filing.of(reports.make(i)));
            }
            making += System.nanoTime() - before;
            ledger.fileAll(batch);
        }
        long filed = System.nanoTime();
        ledger.settle();
        long settled = System.nanoTime();
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return new Part(
                to - from,
                (filed - begun - making) / 1e9,
                (settled - filed) / 1e9,
                machine.totalMemory() - machine.freeMemory());
    }
}
