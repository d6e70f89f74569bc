package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.store.Filings.filing;
import static org.hearsay.ledger.store.Filings.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who read and write one ledger at a time see of each other. */
class SideBySideTest {

    @TempDir
    private Path folder;

    @Test
    void aSlowAnswerHoldsNoOtherUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        try (Database database = Database.open(folder);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> slow = other.submit(() -> database.read(handle -> {
                asked.countDown();
                return await(answered);
            }));
            assertThat(await(asked)).isTrue();
            assertThat(reports(database)).isZero();
            answered.countDown();
            assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatIsReadWithinAnAnswerIsOfTheSameMoment() {
        try (Database database = Database.open(folder)) {
            Filer filer = new Filer(database, Clock.systemUTC());
            long within = database.read(handle -> {
                long before = reports(database);
                filer.file(List.of(filing(1)));
                return reports(database) - before;
            });
            assertThat(within).isZero();
            assertThat(reports(database)).isOne();
        }
    }

    @Test
    void whileAnotherWritesOneIsRefusedInPlainWordsAndMayRead() {
        try (Database one = Database.open(folder);
                Database other = Database.open(folder, Duration.ofMillis(200))) {
            one.write(writing -> {
                assertThatThrownBy(() -> new Filer(other, Clock.systemUTC()).file(List.of(filing(1))))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("another process is writing the ledger in " + folder);
                assertThat(reports(other)).isZero();
                return writing;
            });
            assertThat(new Filer(other, Clock.systemUTC()).file(List.of(filing(1))))
                    .containsExactly(Filed.NEW);
            assertThat(reports(one)).isEqualTo(1);
        }
    }

    @Test
    void oneWhoHasPatienceWaitsAsLongAsTheOtherWritesAndIsAskedWhetherToGoOn() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch waiting = new CountDownLatch(1);
        try (Database one = Database.open(folder);
                Database other = Database.open(folder, where -> {
                    asked.incrementAndGet();
                    assertThat(where).isEqualTo(folder.toAbsolutePath());
                    waiting.countDown();
                    return true;
                });
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<Filed>> filed = one.write(writing -> {
                Future<List<Filed>> later =
                        threads.submit(() -> new Filer(other, Clock.systemUTC()).file(List.of(filing(1))));
                assertThat(await(waiting)).isTrue();
                return later;
            });
            assertThat(filed.get()).containsExactly(Filed.NEW);
            assertThat(asked.get()).isPositive();
            assertThat(reports(one)).isEqualTo(1);
        }
    }

    @Test
    void oneWhoIsToldNotToWaitAnyLongerHasWrittenNothing() {
        try (Database one = Database.open(folder);
                Database other = Database.open(folder, where -> false)) {
            one.write(writing -> {
                assertThatThrownBy(() -> new Filer(other, Clock.systemUTC()).file(List.of(filing(1))))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("another process is writing the ledger in " + folder);
                return writing;
            });
            assertThat(reports(other)).isZero();
        }
    }

    @Test
    void manyMayOpenOneNewLedgerAtOnceAndWriteByTurns() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Filed>>> all = IntStream.range(0, 4)
                    .mapToObj(number -> threads.submit(() -> {
                        try (Database database = Database.open(folder)) {
                            return new Filer(database, Clock.systemUTC()).file(List.of(filing(number)));
                        }
                    }))
                    .toList();
            for (Future<List<Filed>> each : all) {
                assertThat(each.get()).containsExactly(Filed.NEW);
            }
        }
        try (Database database = Database.openExisting(folder)) {
            assertThat(reports(database)).isEqualTo(4);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
