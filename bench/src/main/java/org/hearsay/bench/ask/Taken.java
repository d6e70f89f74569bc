package org.hearsay.bench.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long answers to questions of one sort took.
 *
 * @param millis in milliseconds, in the order in which they were asked
 * @param processor how many of them of a processor, in the same order, by all that this process did meanwhile; told in steps of ten
 */
public record Taken(String what, List<Double> millis, List<Double> processor) {

    /** The heading of the lines that are told. */
    public static final String HEADING = String.format(
            Locale.ROOT,
            "%-34s %6s %8s %8s %8s %8s %10s %8s",
            "milliseconds",
            "times",
            "first",
            "p50",
            "p95",
            "most",
            "processor",
            "p95");

    public Taken {
        millis = List.copyOf(millis);
        processor = List.copyOf(processor);
    }

    /** Asks so many times, one after the other, and takes the time of each. */
    public static Taken by(String what, int times, IntConsumer question) {
        return by(what, times, () -> {}, question);
    }

    /** @param before what is done before each question, and not timed */
    static Taken by(String what, int times, Runnable before, IntConsumer question) {
        List<Double> millis = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            before.run();
            double used = used();
            long begun = System.nanoTime();
            question.accept(i);
            millis.add((System.nanoTime() - begun) / 1e6);
            processor.add(used() - used);
        }
        return new Taken(what, millis, processor);
    }

    /** Milliseconds of processors that this process has used. */
    private static double used() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos / 1e6)
                .orElse(0.0);
    }

    /** The time within which a share of the answers came: the nearest rank, as in {@code share(95)}. */
    public double share(int percent) {
        return share(percent, millis);
    }

    private static double share(int percent, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int rank = Math.ceilDiv(sorted.size() * percent, 100);
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-34s %6d %8.1f %8.1f %8.1f %8.1f %10.1f %8.0f",
                what,
                millis.size(),
                millis.isEmpty() ? 0 : millis.getFirst(),
                share(50),
                share(95),
                share(100),
                processor.stream().mapToDouble(each -> each).average().orElse(0),
                share(95, processor));
    }
}
