package org.hearsay.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hearsay.filing.FilingRun;
import org.hearsay.filing.Tally;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Options;
import org.hearsay.ledger.Ledger;
import org.hearsay.reader.ReportReader;
import org.hearsay.web.reading.Progress.Phase;

/** The reading of one sending. One thread reads, any look how far it is. */
final class Job implements FilingRun.Watcher {

    private static final int MOST_TROUBLES = 200;
    private static final double ENOUGH_TO_TELL = 0.02;

    private final Ledger ledger;
    private final Inbox inbox;
    private final BooleanSupplier stop;
    private final Tally tally = new Tally(System.nanoTime());
    private final List<String> troubles;
    private Phase phase = Phase.BEGINNING;
    private long began;
    private long total = 1;
    private long consumed;

    Job(Ledger ledger, Inbox inbox, BooleanSupplier stop) {
        this.ledger = ledger;
        this.inbox = inbox;
        this.stop = stop;
        this.troubles = new ArrayList<>(inbox.refused());
    }

    void run() {
        try (ReportReader reader = ReportReader.load();
                Ingest ingest = Ingest.open(List.of(inbox.folder().toString()), Options.standard())) {
            begin(ingest.totalBytes().orElse(1));
            int workers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            new FilingRun(ledger, reader, workers, tally).run(ingest, this::trouble, this);
            go(Phase.SETTLING);
            ledger.settle();
            go(Phase.DONE);
        } catch (Stopped e) {
            broken("the site was ended; what was read so far is filed");
        }
    }

    private synchronized void begin(long bytes) {
        began = System.nanoTime();
        total = Math.max(1, bytes);
        phase = Phase.READING;
    }

    private synchronized void go(Phase next) {
        phase = next;
    }

    private synchronized void trouble(String message) {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(message.replace(inbox.folder() + "/", "").replace(inbox.folder() + "\\", ""));
        }
    }

    synchronized void broken(String why) {
        phase = Phase.BROKEN;
        troubles.add(why);
    }

    @Override
    public synchronized void at(long bytes) {
        consumed = bytes;
    }

    @Override
    public boolean wantsToStop() {
        return stop.getAsBoolean();
    }

    @Override
    public void stopped() {
        throw new Stopped();
    }

    synchronized Progress progress() {
        double share = Math.clamp((double) consumed / total, 0, 1);
        double seconds = (System.nanoTime() - began) / 1e9;
        Optional<Long> left = phase == Phase.READING && share > ENOUGH_TO_TELL
                ? Optional.of(Math.round(seconds / share * (1 - share)))
                : Optional.empty();
        return new Progress(
                phase, share, tally.filed(), tally.known(), tally.failures(), tally.claims(), left, troubles);
    }

    /** Ends a run whose site is being closed. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
