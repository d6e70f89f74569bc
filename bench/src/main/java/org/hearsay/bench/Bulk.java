package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.reader.ReportReader;

/** Reads many reports with several workers and keeps all readings. */
final class Bulk {

    private Bulk() {}

    /** The readings, in the order of the reports. */
    static List<Reading> read(ReportReader reader, List<Report> reports, int workers) {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Reading>> futures = new ArrayList<>();
            for (Report report : reports) {
                futures.add(pool.submit(() -> reader.read(report)));
            }
            List<Reading> readings = new ArrayList<>();
            for (Future<Reading> future : futures) {
                readings.add(future.get());
            }
            return readings;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
