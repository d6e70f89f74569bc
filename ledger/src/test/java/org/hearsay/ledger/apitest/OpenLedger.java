package org.hearsay.ledger.apitest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of its own for each test, at one moment: all that knows which database is beneath it. */
abstract class OpenLedger {

    static final Instant NOW = Instant.parse("2031-03-05T08:00:00Z");

    @TempDir
    Path folder;

    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        ledger.close();
    }
}
