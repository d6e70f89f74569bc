package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final int MANY = 3 * Batches.MOST;

    private final Jdbi jdbi = Jdbi.create("jdbc:sqlite::memory:");

    @Test
    void howeverManyRowsThereAreFewAreHeldAndNoneIsLost() {
        jdbi.useHandle(handle -> {
            handle.execute("CREATE TABLE kept (number INTEGER)");
            Batches batches = new Batches(handle);
            Batches.Rows rows = batches.of("INSERT INTO kept VALUES (?)");
            int most = 0;
            for (long number = 0; number <= MANY; number++) {
                rows.add(number);
                most = Math.max(most, batches.held());
            }
            assertThat(most).isLessThan(Batches.MOST);
            assertThat(count(handle, "kept")).isEqualTo(MANY);

            batches.send();

            assertThat(batches.held()).isZero();
            assertThat(numbers(handle))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, MANY).boxed().toList());
        });
    }

    @Test
    void whatOthersReferToIsSentBeforeThem() {
        jdbi.useHandle(handle -> {
            handle.execute("PRAGMA foreign_keys = ON");
            handle.execute("CREATE TABLE port (number INTEGER PRIMARY KEY)");
            handle.execute("CREATE TABLE ship (port INTEGER NOT NULL REFERENCES port (number))");
            Batches batches = new Batches(handle);
            Batches.Rows ports = batches.of("INSERT INTO port VALUES (?)");
            Batches.Rows ships = batches.of("INSERT INTO ship VALUES (?)");
            for (long port = 0; port < MANY; port++) {
                ports.add(port);
                ships.add(port);
                ships.add(port);
            }
            batches.send();

            assertThat(count(handle, "port")).isEqualTo(MANY);
            assertThat(count(handle, "ship")).isEqualTo(2 * MANY);
        });
    }

    @Test
    void whereThereIsNothingToSendNothingIsSent() {
        jdbi.useHandle(handle -> {
            handle.execute("CREATE TABLE kept (number INTEGER)");
            Batches batches = new Batches(handle);
            batches.of("INSERT INTO kept VALUES (?)");

            batches.send();

            assertThat(count(handle, "kept")).isZero();
        });
    }

    private static int count(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Integer.class)
                .one();
    }

    private static List<Long> numbers(Handle handle) {
        return new ArrayList<>(handle.createQuery("SELECT number FROM kept ORDER BY number")
                .mapTo(Long.class)
                .list());
    }
}
