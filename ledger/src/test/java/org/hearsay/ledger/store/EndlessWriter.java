package org.hearsay.ledger.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.ledger.apitest.MadeReports;

/** A program that files made reports until it is killed, and prints how many after each transaction, with
 * a full stop. Argument: the folder. */
public final class EndlessWriter {

    private static final int BATCH = 3;

    private EndlessWriter() {}

    public static void main(String[] arguments) {
        Database database = Database.open(Path.of(arguments[0]));
        Filer filer = new Filer(database, Clock.systemUTC());
        int filed = database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM report")
                .mapTo(Integer.class)
                .one());
        while (true) {
            List<Filing> batch = IntStream.range(filed, filed + BATCH)
                    .mapToObj(number -> Filing.of(MadeReports.make(number)))
                    .toList();
            filer.file(batch);
            filed += BATCH;
            System.out.println(filed + ".");
        }
    }
}
