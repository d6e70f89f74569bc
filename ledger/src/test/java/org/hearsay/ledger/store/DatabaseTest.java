package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.apitest.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @TempDir
    private Path folder;

    private static Filing filing(int number) {
        Report report = Report.of("report-" + number, "Ana Petrova spoke. " + "She went on at length. ".repeat(400));
        return Filing.of(
                new Story(report).named(Mention.Type.PERSON, "Ana Petrova").reading());
    }

    private static long reports(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM report")
                .mapTo(Long.class)
                .one());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void aSlowAnswerHoldsNoOtherUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        try (Database database = Database.open(folder);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> slow = other.submit(() -> database.read(handle -> {
                asked.countDown();
                return awaited(answered);
            }));
            assertThat(awaited(asked)).isTrue();
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

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "what?mode=memory", "100%", "a#b", "Ökonomie 新聞", "a/b/c"})
    void aFolderOfAnyNameIsMade(String name) {
        Path made = folder.resolve(name);
        try (Database database = Database.open(made)) {
            assertThat(reports(database)).isZero();
        }
        assertThat(made.resolve(Database.FILE)).exists();
        try (Database database = Database.openExisting(made)) {
            assertThat(reports(database)).isZero();
        }
        assertThat(made.toFile().list()).containsExactly(Database.FILE);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "x");

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(file + " is a file");
        assertThatThrownBy(() -> Database.open(file.resolve("ledger")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be made")
                .hasMessageContaining(file.toString());
    }

    @Test
    void askingWhereThereIsNoLedgerSaysSoAndMakesNone() {
        assertThatThrownBy(() -> Database.openExisting(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessage("no ledger in " + folder + "; `hearsay read` makes one");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFileIsNoLedgerYet() throws IOException {
        Files.createFile(folder.resolve(Database.FILE));

        assertThatThrownBy(() -> Database.openExisting(folder)).hasMessageContaining("no ledger in");
        try (Database database = Database.open(folder)) {
            assertThat(reports(database)).isZero();
        }
    }

    @Test
    void rubbishIsNotALedger() throws IOException {
        Path file = folder.resolve(Database.FILE);
        Files.writeString(file, "These are my notes on the crisis. ".repeat(100));

        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessage(file + " is not a ledger");
        assertThatThrownBy(() -> Database.openExisting(folder)).hasMessage(file + " is not a ledger");
        assertThat(file).content().startsWith("These are my notes");
    }

    @Test
    void anotherProgramsDatabaseIsNotALedger() throws SQLException {
        sql("CREATE TABLE recipe (name TEXT)");

        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is a database, but not a ledger");
    }

    @Test
    void aLedgerOfANewerVersionIsRefusedWithBothVersions() throws SQLException {
        Database.open(folder).close();
        sql("INSERT INTO flyway_schema_history SELECT 99, '99', description, type, 'V99__later.sql', checksum,"
                + " installed_by, installed_on, execution_time, success FROM flyway_schema_history WHERE version ="
                + " '1'");

        for (var open : List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                () -> Database.open(folder), () -> Database.openExisting(folder))) {
            assertThatThrownBy(open)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("newer Hearsay")
                    .hasMessageContaining("version 99")
                    .hasMessageContaining("knows " + Schema.VERSION);
        }
    }

    @Test
    void aDamagedFileIsSaidToBe() throws IOException {
        try (Database database = Database.open(folder)) {
            new Filer(database, Clock.systemUTC()).file(List.of(filing(1)));
        }
        Path file = folder.resolve(Database.FILE);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 'x');
        Files.write(file, bytes);

        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void aFullDiskLeavesNothingHalfFiled() {
        try (Database database = Database.open(folder)) {
            Filer filer = new Filer(database, Clock.systemUTC());
            filer.file(List.of(filing(0)));
            database.write(handle -> handle.execute("PRAGMA max_page_count = "
                    + handle.createQuery("PRAGMA page_count").mapTo(Long.class).one()));
            List<Filing> many =
                    IntStream.range(1, 100).mapToObj(DatabaseTest::filing).toList();

            assertThatThrownBy(() -> filer.file(many))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining(folder.toString());

            assertThat(reports(database)).isEqualTo(1);
            database.write(handle -> handle.execute("PRAGMA max_page_count = 1000000"));
            assertThat(filer.file(many)).hasSize(99).containsOnly(Filed.NEW);
            assertThat(reports(database)).isEqualTo(100);
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

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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

    @Test
    void theVersionIsThatOfTheLastScript() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            Optional<Integer> last = scripts.map(script -> script.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .max(Integer::compare);
            assertThat(last).contains(Schema.VERSION);
        }
    }
}
