package org.hearsay.bench.speed;

import java.util.Comparator;
import java.util.List;

/**
 * What one measured process told.
 *
 * @param firstSeconds from its start to its first reading
 * @param passes all passes, the first of which only warms up
 * @param memoryBasis {@code resident} or {@code heap}
 */
public record Run(double firstSeconds, List<Pass> passes, long memoryBytes, String memoryBasis) {

    public Run {
        passes = List.copyOf(passes);
    }

    /** The pass in the middle of those after the first, by time; the first if there is no other. */
    public Pass median() {
        List<Pass> warm = passes.size() == 1 ? passes : passes.subList(1, passes.size());
        List<Pass> sorted = warm.stream()
                .sorted(Comparator.comparingLong(Pass::nanoseconds))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
