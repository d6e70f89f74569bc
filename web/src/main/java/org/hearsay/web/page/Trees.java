package org.hearsay.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.reader.ReportReader;

/** Reads reports again for their trees, which a ledger does not keep; the reader is loaded when the first is asked for. */
public final class Trees implements AutoCloseable {

    private static final int KEPT = 32;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Reading> kept = new LinkedHashMap<>();
    private Optional<ReportReader> reader = Optional.empty();

    /** The report with its tokens. One at a time: whoever asks meanwhile waits. */
    Reading of(Report report) {
        lock.lock();
        try {
            String key = report.sha256();
            Optional<Reading> known = Optional.ofNullable(kept.remove(key));
            Reading reading = known.orElseGet(() -> loaded().read(report));
            kept.put(key, reading);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return reading;
        } finally {
            lock.unlock();
        }
    }

    private ReportReader loaded() {
        ReportReader loaded = reader.orElseGet(ReportReader::load);
        reader = Optional.of(loaded);
        return loaded;
    }

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
