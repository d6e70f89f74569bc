package org.hearsay.filing;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ingest.Item;
import org.hearsay.ledger.Ledger;
import org.hearsay.reader.ReportReader;

/** Reads all reports of some inputs and files what is found: what {@code hearsay read} and the site do. */
public final class FilingRun {

    private final Ledger ledger;
    private final ReportReader reader;
    private final int workers;
    private final Tally tally;

    /** @param workers how many reports are read at once */
    public FilingRun(Ledger ledger, ReportReader reader, int workers, Tally tally) {
        this.ledger = ledger;
        this.reader = reader;
        this.workers = workers;
        this.tally = tally;
    }

    /** Whoever waits for it. */
    public interface Watcher {

        /** So many bytes of all inputs lie behind. */
        void at(long consumed);

        /** Whether to stop: what is read so far is filed, and {@link #stopped} is called, which throws. */
        boolean wantsToStop();

        /** All is filed that was read; ends the run by throwing. */
        void stopped();
    }

    /**
     * Reads and files; what the ledger has read already is skipped. Returns when the last report is filed, and settles nothing.
     *
     * @param messages takes what there is to say of an input: it failed, and why
     * @return how many failed
     */
    public int run(Iterator<Item> items, Consumer<String> messages, Watcher watcher) {
        Reading.Reader identity = reader.identity();
        Inputs<Optional<Reading>> readings = new Inputs<>(messages, (report, notes) -> read(report, identity, notes));
        Filer filer = new Filer(ledger, tally);
        new InOrder<>(workers, readings::work, Inputs::weight).run(items, result -> {
            filer.take(result).forEach(readings::tell);
            watcher.at(result.consumed());
            if (watcher.wantsToStop()) {
                filer.flush().forEach(readings::tell);
                watcher.stopped();
            }
        });
        filer.flush().forEach(readings::tell);
        return readings.failures();
    }

    /** The reading of a report, or nothing if the ledger has it. */
    private Optional<Reading> read(Report report, Reading.Reader identity, Consumer<String> notes) {
        if (ledger.holds(report, identity)) {
            return Optional.empty();
        }
        Reading reading = reader.read(report);
        Inputs.unread(reading).ifPresent(notes);
        return Optional.of(reading);
    }
}
