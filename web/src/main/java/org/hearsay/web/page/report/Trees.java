package org.hearsay.web.page.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.web.reading.SharedReader;

/** Reads reports again for their trees, which a ledger does not keep. */
public final class Trees {

    private static final int KEPT = 32;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Reading> kept = new LinkedHashMap<>();
    private final SharedReader readers;

    public Trees(SharedReader readers) {
        this.readers = readers;
    }

    /** The report with its tokens. One at a time: whoever asks meanwhile waits. */
    Reading of(Report report) {
        lock.lock();
        try {
            String key = report.sha256();
            Optional<Reading> known = Optional.ofNullable(kept.remove(key));
            Reading reading = known.orElseGet(() -> readers.get().read(report));
            kept.put(key, reading);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return reading;
        } finally {
            lock.unlock();
        }
    }
}
