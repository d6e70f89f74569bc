package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One who wants to write while another writes waits, and says so. */
class WaitingTest {

    @TempDir
    Path folder;

    @Test
    void aRulingWaitsForWhoeverIsWritingAndSaysSoOnce() throws Exception {
        Reading reading = Claimed.resignation();
        try (Ledger opened = Ledger.open(folder, Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Ledger.FILE));
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            sql(other, "BEGIN IMMEDIATE");
            Future<Run> ruled = threads.submit(() -> Run.of(
                    "decide",
                    "reject",
                    "resignation#c1",
                    "--by",
                    "Ilan",
                    "--why",
                    "no",
                    "--ledger",
                    folder.toString()));
            Thread.sleep(4000);
            assertThat(ruled.isDone()).isFalse();
            sql(other, "ROLLBACK");

            assertThat(ruled.get().code()).isEqualTo(Exit.OK);
            assertThat(ruled.get().errLines())
                    .containsOnlyOnce("hearsay: another process is filing or settling in the ledger " + folder
                            + "; waiting until it is done (Ctrl-C ends this)")
                    .anyMatch(line -> line.contains("decision 1"));
        }
    }

    private static void sql(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
