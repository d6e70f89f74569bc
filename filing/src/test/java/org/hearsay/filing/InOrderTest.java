package org.hearsay.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InOrderTest {

    @Property(tries = 50)
    void resultsComeInTheOrderOfTheItems(
            @ForAll @IntRange(max = 300) int items, @ForAll @IntRange(min = 1, max = 8) int workers) {
        List<Integer> results = new ArrayList<>();

        new InOrder<Integer, Integer>(workers, InOrderTest::slowly, item -> item)
                .run(IntStream.range(0, items).iterator(), results::add);

        assertThat(results).isEqualTo(IntStream.range(0, items).boxed().toList());
    }

    private static int slowly(int item) {
        long until = System.nanoTime() + (item * 7919L % 50) * 1000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return item;
    }

    @Test
    @Timeout(20)
    void onlySoManyItemsAreOnTheirWay() {
        AtomicInteger loaded = new AtomicInteger();
        Iterator<Integer> endless = Stream.generate(loaded::incrementAndGet).iterator();

        assertThatThrownBy(() -> new InOrder<Integer, Integer>(2, item -> item, item -> 1).run(endless, result -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");

        assertThat(loaded.get()).isLessThan(100);
    }

    @Test
    @Timeout(20)
    void whatTheWorkThrowsEndsTheRun() {
        InOrder<Integer, Integer> run = new InOrder<>(3, item -> 10 / (item - 5), item -> 1);
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(() -> run.run(IntStream.range(0, 100).iterator(), results::add))
                .isInstanceOf(ArithmeticException.class);

        assertThat(results).containsExactly(-2, -2, -3, -5, -10);
    }

    @Test
    @Timeout(20)
    void whatTheSourceThrowsComesAfterTheResultsBeforeIt() {
        Iterator<Integer> broken = Stream.of(1, 2, 3)
                .map(item -> {
                    if (item == 3) {
                        throw new IllegalStateException("torn");
                    }
                    return item;
                })
                .iterator();
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(() -> new InOrder<Integer, Integer>(2, item -> item, item -> 1).run(broken, results::add))
                .hasMessage("torn");

        assertThat(results).containsExactly(1, 2);
    }

    @Test
    @Timeout(20)
    void itemsHeavierThanAllRoomAreStillWorkedOn() {
        List<Integer> results = new ArrayList<>();

        new InOrder<Integer, Integer>(2, item -> item, item -> Integer.MAX_VALUE)
                .run(List.of(1, 2, 3).iterator(), results::add);

        assertThat(results).containsExactly(1, 2, 3);
    }
}
