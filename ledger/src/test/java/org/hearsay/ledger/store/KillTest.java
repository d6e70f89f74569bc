package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.apitest.MadeReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that files, at moments of no one's choosing. */
class KillTest {

    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyPointALedgerHasWholeReportsAndAllThatWereFiled() throws Exception {
        Random random = new Random();
        for (int round = 0; round < ROUNDS; round++) {
            int said = killedAfter(random.nextInt(400));
            try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
                int reports = ledger.contents().reports();
                assertThat(reports).isGreaterThanOrEqualTo(said);
                assertThat(ledger.contents().readings()).isEqualTo(reports);
                assertThat(ledger.contents().statements()).isEqualTo(reports * MadeReports.STATEMENTS);
                assertThat(ledger.contents().claims()).isEqualTo(reports * MadeReports.CLAIMS);
                assertThat(rows("place")).isEqualTo((long) reports * MadeReports.PLACES);
                assertThat(rows("claim_role")).isEqualTo(2L * reports * MadeReports.CLAIMS);
                for (int number = 0; number < reports; number++) {
                    assertThat(ledger.readings("made-" + number))
                            .containsExactly(withoutTokens(MadeReports.make(number)));
                }
            }
            assertSound();
        }
    }

    /**
     * Lets the program file for some milliseconds after its first transaction.
     *
     * @return how many reports it said it filed
     */
    private int killedAfter(int milliseconds) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = writer.inputReader()) {
            int said = number(out.readLine());
            Thread.sleep(milliseconds);
            // By its handle: the process itself would close the stream from which the last lines are still to be read.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            return out.lines()
                    .filter(line -> line.endsWith("."))
                    .mapToInt(KillTest::number)
                    .reduce(said, Math::max);
        }
    }

    /** The last line may be cut short by the kill: whole ones end in a full stop. */
    private static int number(String line) {
        return Integer.parseInt(line, 0, line.indexOf('.'), 10);
    }

    private long rows(String table) {
        try (Database database = Database.openExisting(folder)) {
            return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                    .mapTo(Long.class)
                    .one());
        }
    }

    private void assertSound() {
        try (Database database = Database.openExisting(folder)) {
            List<String> integrity = database.read(handle -> handle.createQuery("PRAGMA integrity_check")
                    .mapTo(String.class)
                    .list());
            assertThat(integrity).containsExactly("ok");
            List<Map<String, Object>> dangling = database.read(handle ->
                    handle.createQuery("PRAGMA foreign_key_check").mapToMap().list());
            assertThat(dangling).isEmpty();
        }
    }

    private static Reading withoutTokens(Reading reading) {
        return new Reading(
                reading.reader(),
                reading.report(),
                reading.sentences(),
                List.of(),
                reading.mentions(),
                reading.entities(),
                reading.times(),
                reading.places(),
                reading.attributions(),
                reading.claims());
    }
}
