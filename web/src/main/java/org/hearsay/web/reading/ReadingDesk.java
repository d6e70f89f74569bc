package org.hearsay.web.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hearsay.filing.Plain;
import org.hearsay.ledger.Ledger;

/** Reads what is sent, one sending at a time, on a thread of its own. */
public final class ReadingDesk implements AutoCloseable {

    private final Ledger ledger;
    private final Consumer<String> log;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Semaphore free = new Semaphore(1);
    private volatile Optional<Job> job = Optional.empty();

    /** @param log takes a line on what nobody expected */
    public ReadingDesk(Ledger ledger, Consumer<String> log) {
        this.ledger = ledger;
        this.log = log;
    }

    /** Begins to read an inbox, which is cleared when that is done; gives whether it could: not while another is read. */
    public boolean begin(Inbox inbox) {
        if (closing.get() || !free.tryAcquire()) {
            return false;
        }
        Job next = new Job(ledger, inbox, closing::get);
        job = Optional.of(next);
        Thread.ofPlatform().name("reading").daemon().start(() -> work(next, inbox));
        return true;
    }

    private void work(Job next, Inbox inbox) {
        try {
            next.run();
        } catch (RuntimeException | Error e) {
            next.broken(Plain.words(e));
            log.accept("reading what was sent failed: " + e);
        } finally {
            inbox.clear();
            free.release();
        }
    }

    /** How far the reading of the last sending is. */
    public Progress progress() {
        return job.map(Job::progress).orElse(Progress.NOTHING);
    }

    /** What could not be read, from any sending, and has not been since. */
    public List<String> unread() {
        return ledger.failures().stream()
                .map(each -> each.input() + ": " + each.reason())
                .toList();
    }

    /** Stops; what is read so far is filed. */
    @Override
    public void close() {
        closing.set(true);
        free.acquireUninterruptibly();
    }
}
