package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.store.Filings.filing;
import static org.hearsay.ledger.store.Filings.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a ledger, and what is said of what is none. */
class DatabaseTest {

    @TempDir
    private Path folder;

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
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
                    IntStream.range(1, 100).mapToObj(Filings::filing).toList();

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
    void theVersionIsThatOfTheLastScript() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            Optional<Integer> last = scripts.map(script -> script.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .max(Integer::compare);
            assertThat(last).contains(Schema.VERSION);
        }
    }
}
