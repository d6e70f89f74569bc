package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.ledger.apitest.MadeReports;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;
import org.hearsay.ledger.store.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full while a ledger settles is told of, and takes nothing: settled again, the ledger derives the same. */
class SettlingFullDiskTest {

    private static final int REPORTS = 24;

    @TempDir
    private Path folder;

    @Test
    void aFullDiskWhileSettlingLosesNothing() {
        List<String> quiet;
        try (Database database = filed("quiet")) {
            new Settling(database).settle();
            quiet = database.read(DerivedContent::of);
        }
        try (Database database = filed("full")) {
            Settling settling = new Settling(database);
            database.write(handle -> handle.execute("PRAGMA max_page_count = "
                    + handle.createQuery("PRAGMA page_count").mapTo(Long.class).one()));

            assertThatThrownBy(settling::settle)
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining(folder.resolve("full").toString());

            assertThat(settling.pending()).isEqualTo(REPORTS);
            assertThat(database.read(DerivedContent::of)).isEmpty();
            database.write(handle -> handle.execute("PRAGMA max_page_count = 1000000"));
            assertThat(settling.settle()).isEqualTo(REPORTS);
            assertThat(database.read(DerivedContent::of)).isNotEmpty().isEqualTo(quiet);
        }
    }

    private Database filed(String name) {
        Database database = Database.open(folder.resolve(name));
        new Filer(database, Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC))
                .file(IntStream.range(0, REPORTS)
                        .mapToObj(MadeReports::make)
                        .map(Filing::of)
                        .toList());
        return database;
    }
}
