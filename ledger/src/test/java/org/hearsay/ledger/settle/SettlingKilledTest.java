package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that file and settle, and lets two of them do so at once: what is derived in the end is the same. */
class SettlingKilledTest {

    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyPointAndRunAgainALedgerDerivesTheSame() throws Exception {
        Random random = new Random();
        Path killed = folder.resolve("killed");
        for (int i = 0; i < KILLS; i++) {
            killedAfter(random.nextInt(600), killed);
        }
        ReadingProgram.main(new String[] {killed.toString()});

        assertThat(derived(killed)).isNotEmpty().isEqualTo(undisturbed());
    }

    @Test
    void twoProcessesAtOnceWaitForEachOtherAndDeriveTheSame() throws Exception {
        Path shared = folder.resolve("shared");
        Process one = start(shared);
        Process other = start(shared);
        for (Process process : List.of(one, other)) {
            process.inputReader().lines().forEach(line -> assertThat(line).isEqualTo("filed"));
            assertThat(process.waitFor()).isZero();
        }

        assertThat(derived(shared)).isNotEmpty().isEqualTo(undisturbed());
    }

    private List<String> undisturbed() {
        Path quiet = folder.resolve("quiet");
        ReadingProgram.main(new String[] {quiet.toString()});
        return derived(quiet);
    }

    private static List<String> derived(Path ledger) {
        try (Database database = Database.openExisting(ledger)) {
            return database.read(DerivedContent::of);
        }
    }

    /** Lets the program run on for some milliseconds after it has filed for the first time; by then it settles. */
    private static void killedAfter(int milliseconds, Path ledger) throws IOException, InterruptedException {
        Process process = start(ledger);
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("filed");
            Thread.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }

    private static Process start(Path ledger) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProgram.class.getName(),
                        ledger.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
