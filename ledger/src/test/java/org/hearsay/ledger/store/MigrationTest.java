package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FiledClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a ledger that the version before made: one with statements, and without claims and places. */
class MigrationTest {

    private static final Report REPORT = Report.of("bulletin", "Ana Petrova resigned, she said.");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void ledgerOfTheFirstVersion() throws SQLException {
        file = folder.resolve(Database.FILE);
        String url = "jdbc:sqlite:" + file;
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA application_id = " + 0x48525359);
        }
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        Digest digest = Digest.of(REPORT);
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                PreparedStatement reading = connection.prepareStatement("INSERT INTO reading VALUES (1, 1, '"
                        + digest.given() + "', '1.0.0', 'a1b2c3', '2031-03-05T08:00:00Z',"
                        + " NULL, NULL, NULL, NULL, NULL, NULL, ?)")) {
            sql.execute("INSERT INTO report VALUES (1, 'bulletin', '" + digest.text() + "', NULL, NULL)");
            reading.setBytes(1, Packed.pack(story().reading()));
            reading.execute();
            sql.execute("INSERT INTO name VALUES (1, 'ana petrova', 'anapetrova')");
            sql.execute("INSERT INTO entity VALUES (1, 1, 'e0', 'person', 'Ana Petrova', 1)");
            sql.execute("INSERT INTO entity_name VALUES (1, 1, 'Ana Petrova')");
        }
    }

    private static Story story() {
        return new Story(REPORT).named(Mention.Type.PERSON, "Ana Petrova");
    }

    @Test
    void itIsToldToWhoAsksItThatItIsBehind() {
        assertThatThrownBy(() -> Ledger.openExisting(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("of version 1")
                .hasMessageContaining("`hearsay read` brings it up to date");
    }

    @Test
    void whatWasDerivedByOlderRulesIsMadeAgain() throws SQLException {
        String url = "jdbc:sqlite:" + file;
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .target("14")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO settled VALUES (1)");
            sql.execute("INSERT INTO wording VALUES (1, x'00')");
        }
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
            assertThat(ledger.pending()).isEqualTo(1);
            ledger.settle();
            assertThat(ledger.pending()).isZero();
            assertThat(ledger.find("Ana Petrova")).hasSize(1);
        }
    }

    @Test
    void whatItHasIsKeptAndAReaderThatFindsClaimsReadsItsReportsAgain() {
        Reading.Reader newer = new Reading.Reader("2.0.0", "d4e5f6");
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
            assertThat(ledger.find("Ana Petrova")).hasSize(1);
            assertThat(ledger.readings("bulletin")).containsExactly(story().reading());
            assertThat(ledger.contents().claims()).isZero();
            assertThat(ledger.holds(REPORT, Story.READER)).isTrue();
            assertThat(ledger.holds(REPORT, newer)).isFalse();

            Reading reread = story().claimed("resign", "resigned", claim -> claim.role("actor", "Ana Petrova"))
                    .readingBy(newer);
            assertThat(ledger.file(REPORT, reread)).isEqualTo(Filed.REREAD);

            List<FiledClaim> claims = new ArrayList<>();
            ledger.claims(ClaimQuery.ALL.with("Ana Petrova"), claims::add);
            assertThat(claims).extracting(FiledClaim::claim).containsExactlyElementsOf(reread.claims());
        }
    }
}
