package org.hearsay.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hearsay.bench.input.MadePages;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast web pages give up their text. */
@Command(
        name = "pages",
        description =
                "Make web pages in ten layouts, read each for its text alone, and print how many a second that is, and"
                        + " how much of the heap was in use at most. Exit code 1 if one gives no report.",
        mixinStandardHelpOptions = true)
final class PagesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--pages", paramLabel = "N", description = "How many. Default: 10000.")
    private int pages = 10_000;

    @Option(names = "--workers", paramLabel = "N", description = "How many are read at once. Default: 2.")
    private int workers = 2;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        AtomicLong bytes = new AtomicLong();
        AtomicLong reports = new AtomicLong();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        Thread[] crew = IntStream.range(0, workers)
                .mapToObj(worker -> Thread.ofPlatform().start(() -> read(worker, bytes, reports)))
                .toArray(Thread[]::new);
        for (Thread thread : crew) {
            thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        out.printf(
                Locale.ROOT,
                "%,d pages of %,d bytes on average, %d at once: %,.0f pages/s, %,d without a report,"
                        + " at most %,d MB of the heap%n",
                pages,
                bytes.get() / Math.max(1, pages),
                workers,
                pages / seconds,
                pages - reports.get(),
                heap >> 20);
        return reports.get() == pages ? 0 : 1;
    }

    private void read(int worker, AtomicLong bytes, AtomicLong reports) {
        for (int i = worker; i < pages; i += workers) {
            byte[] page = MadePages.page(i).html().getBytes(StandardCharsets.UTF_8);
            bytes.addAndGet(page.length);
            try (Ingest ingest = Ingest.of(page, i + ".html", Optional.empty(), Options.standard())) {
                reports.addAndGet(ingest.next() instanceof Item.Read ? 1 : 0);
            }
        }
    }
}
