package org.hearsay.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void partsAreTakenInTheirOrderAndFewAreFetchedAhead() {
        AtomicInteger fetched = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        List<Integer> ahead = new ArrayList<>();

        Ahead.each(
                IntStream.range(0, 50)
                        .<Supplier<Integer>>mapToObj(part -> () -> {
                            fetched.incrementAndGet();
                            return part;
                        })
                        .iterator(),
                part -> {
                    ahead.add(fetched.get() - taken.size());
                    taken.add(part);
                });

        assertThat(taken).isEqualTo(IntStream.range(0, 50).boxed().toList());
        assertThat(ahead).allSatisfy(many -> assertThat(many).isBetween(1, 4));
    }

    @Test
    void whatFetchingThrowsIsThrownToTheOneWhoTakes() {
        List<Integer> taken = new ArrayList<>();
        IllegalStateException broken = new IllegalStateException("the third part");

        Throwable thrown = catchThrowable(() -> Ahead.each(
                IntStream.range(0, 50)
                        .<Supplier<Integer>>mapToObj(part -> () -> {
                            if (part == 2) {
                                throw broken;
                            }
                            return part;
                        })
                        .iterator(),
                taken::add));

        assertThat(thrown).isSameAs(broken);
        assertThat(taken).containsExactly(0, 1);
    }
}
