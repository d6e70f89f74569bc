package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are made, whatever the format. */
class FormatTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyLedgerGivesTablesOfTitlesAlone() throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            Exported exported = Format.CSV.write(ledger, Asked.ALL, folder.resolve("tables"));

            assertThat(exported.rows()).isZero();
            assertThat(folder.resolve("tables/facts.csv")).content().startsWith("id,kind,sentence,status");
            assertThat(folder.resolve("tables.unfinished")).doesNotExist();
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("claims.jsonl"), "mine");
        try (Ledger ledger = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            assertThatThrownBy(() -> Format.CLAIMS.write(ledger, Asked.ALL, taken))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(taken).hasContent("mine");
    }
}
