package org.hearsay.web.reading;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.reader.ReportReader;

/** One reader for all who read a report now and then; it is loaded when the first asks, which takes a second and much memory. */
public final class SharedReader implements AutoCloseable {

    private final Lock lock = new ReentrantLock();
    private Optional<ReportReader> reader = Optional.empty();

    public ReportReader get() {
        lock.lock();
        try {
            ReportReader loaded = reader.orElseGet(ReportReader::load);
            reader = Optional.of(loaded);
            return loaded;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody may be reading any more. */
    @Override
    public void close() {
        lock.lock();
        try {
            reader.ifPresent(ReportReader::close);
            reader = Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
