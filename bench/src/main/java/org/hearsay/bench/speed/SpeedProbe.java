package org.hearsay.bench.speed;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hearsay.bench.ReportLines;
import org.hearsay.core.Report;
import org.hearsay.reader.ReportReader;

/**
 * The measured process: reads a file of reports over and over and tells what it took ({@link Telling}). Arguments: the file,
 * workers, passes, and how many of its reports to read, 0 for all. Each pass has a reader of its own, so that none profits from
 * what the one before remembers; the reports stream.
 */
public final class SpeedProbe {

    private final Path file;
    private final int workers;
    private final int limit;

    private SpeedProbe(Path file, int workers, int limit) {
        this.file = file;
        this.workers = workers;
        this.limit = limit;
    }

    /** Measures, as the arguments say. */
    public static void main(String[] args) throws ExecutionException, InterruptedException {
        SpeedProbe probe = new SpeedProbe(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[3]));
        Telling telling = new Telling(System.out);
        try (ReportReader reader = ReportReader.load()) {
            reader.read(ReportLines.in(probe.file).next());
            telling.first();
        }
        for (int pass = 0; pass < Integer.parseInt(args[2]); pass++) {
            try (ReportReader reader = ReportReader.load()) {
                telling.pass(probe.pass(reader));
            }
        }
        telling.memory();
    }

    private Pass pass(ReportReader reader) throws ExecutionException, InterruptedException {
        Feed feed = new Feed(ReportLines.in(file), limit);
        long start = System.nanoTime();
        int reports = 0;
        long words = 0;
        long tokens = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            for (Future<Pass> future : pool.invokeAll(IntStream.range(0, workers)
                    .<java.util.concurrent.Callable<Pass>>mapToObj(worker -> () -> work(reader, feed))
                    .toList())) {
                reports += future.get().reports();
                words += future.get().words();
                tokens += future.get().tokens();
            }
        }
        return new Pass(reports, words, tokens, System.nanoTime() - start);
    }

    private static Pass work(ReportReader reader, Feed feed) {
        int reports = 0;
        long words = 0;
        long tokens = 0;
        for (Optional<Report> report = feed.next(); report.isPresent(); report = feed.next()) {
            tokens += reader.read(report.get()).tokens().size();
            words += new StringTokenizer(report.get().text()).countTokens();
            reports++;
        }
        return new Pass(reports, words, tokens, 0);
    }

    /** Hands reports to workers, one at a time. */
    private static final class Feed {

        private final Iterator<Report> reports;
        private int left;

        Feed(Iterator<Report> reports, int limit) {
            this.reports = reports;
            this.left = limit == 0 ? Integer.MAX_VALUE : limit;
        }

        synchronized Optional<Report> next() {
            return left-- > 0 && reports.hasNext() ? Optional.of(reports.next()) : Optional.empty();
        }
    }
}
