package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Set<Long> numbers = new Numbers();

    @Test
    void claimsThatWereReadAndThatWereAddedAreKnownOnce() {
        assertThat(numbers.add(70_000L)).isTrue();
        assertThat(numbers.add(70_000L)).isFalse();
        assertThat(numbers.add(-3L)).isTrue();
        assertThat(numbers.add(-3L)).isFalse();

        assertThat(numbers.contains(70_000L)).isTrue();
        assertThat(numbers.contains(-3L)).isTrue();
        assertThat(numbers.contains(3L)).isFalse();
        assertThat(numbers).containsExactlyInAnyOrder(70_000L, -3L);
    }

    @Test
    void someAreTakenOut() {
        numbers.addAll(List.of(1L, 2L, 3L, -1L, -2L));

        assertThat(numbers.removeAll(List.of(2L, -1L, 9L))).isTrue();

        assertThat(numbers).containsExactlyInAnyOrder(1L, 3L, -2L);
        assertThat(numbers.removeAll(List.of(2L))).isFalse();
    }
}
