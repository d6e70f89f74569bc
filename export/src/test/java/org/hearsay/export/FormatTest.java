package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
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

    @Test
    void aDossierIsAboutOneWhomTheLedgerKnows() throws IOException {
        Path out = folder.resolve("page.html");
        try (Ledger ledger = SmallLedger.in(folder.resolve("ledger"))) {
            assertThatThrownBy(() -> Format.DOSSIER.write(ledger, Asked.ALL.about("Ana Petrova"), out))
                    .isInstanceOf(Unclear.class)
                    .hasMessageContaining("Ana Petrova");
            assertThat(out).doesNotExist();
            assertThat(folder.resolve("page.html.unfinished")).doesNotExist();

            Format.DOSSIER.write(ledger, Asked.ALL.about("marten kastel"), out);
        }
        assertThat(out)
                .content()
                .contains("<h1 dir=\"auto\">Marten Kastel</h1>")
                .doesNotContain("src=", "<script");
    }

    @Test
    void whatIsSentIsWhatIsWritten() throws IOException {
        Path file = folder.resolve("claims.jsonl");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (Ledger ledger = SmallLedger.in(folder.resolve("ledger"))) {
            Format.CLAIMS.write(ledger, Asked.ALL, file);
            Format.CLAIMS.send(ledger, Asked.ALL, sent);
        }
        assertThat(sent.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }
}
