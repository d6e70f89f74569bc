package org.hearsay.bench.input;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Limits;
import org.hearsay.ingest.Options;

/** Reads broken documents: each has to give a report or a failure that names it, within its time, and nothing may be thrown. */
public final class Fuzz {

    private static final Limits LIMITS = new Limits(4 << 20, Duration.ofSeconds(10), 3, 64 << 20, 1000);
    private static final int FAULTS_KEPT = 20;

    private final List<Whole> wholes = Whole.ofEachKind();
    private final List<String> faults = new ArrayList<>();
    private long reports;
    private long failures;
    private long faulty;
    private long slowest;

    /**
     * What came of it.
     *
     * @param faulty how many inputs did not do as they have to
     * @param slowest in milliseconds
     * @param faults the first of them, each with what is needed to do it again
     */
    public record Outcome(long reports, long failures, long faulty, long slowest, List<String> faults) {

        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** @param seed the same one breaks the same documents in the same way */
    public Outcome run(int inputs, long seed) {
        for (int i = 0; i < inputs; i++) {
            Whole whole = wholes.get(i % wholes.size());
            byte[] bytes = Breaking.broken(whole.bytes(), new Random(seed * 1_000_003 + i));
            long start = System.nanoTime();
            Optional<String> fault = fault(whole.name(), bytes);
            long took = (System.nanoTime() - start) / 1_000_000;
            slowest = Math.max(slowest, took);
            Optional<String> late =
                    took > LIMITS.time().toMillis() ? Optional.of("took " + took + " ms") : Optional.empty();
            int number = i;
            fault.or(() -> late)
                    .ifPresent(why -> keep(whole.name() + ", input " + number + " of seed " + seed + ": " + why));
        }
        return new Outcome(reports, failures, faulty, slowest, faults);
    }

    private void keep(String fault) {
        faulty++;
        if (faults.size() < FAULTS_KEPT) {
            faults.add(fault);
        }
    }

    private Optional<String> fault(String name, byte[] bytes) {
        try (Ingest ingest =
                Ingest.of(bytes, name, Optional.empty(), Options.standard().within(LIMITS))) {
            boolean any = false;
            while (ingest.hasNext()) {
                any = true;
                switch (ingest.next()) {
                    case Item.Read read -> reports++;
                    case Item.Failed failed -> {
                        failures++;
                        if (!failed.input().startsWith(name) || failed.reason().isBlank()) {
                            return Optional.of("failed without its name or a reason: " + failed);
                        }
                        if (failed.reason().matches(".*(took longer|needs more memory).*")) {
                            return Optional.of(failed.reason());
                        }
                    }
                    case Item.PassedOver passed -> failures++;
                }
            }
            return any ? Optional.empty() : Optional.of("gave nothing: neither a report nor a failure");
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("threw " + e);
        }
    }
}
