package org.hearsay.ledger.settle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.core.Reading;
import org.hearsay.ledger.apitest.MadeReports;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;

/**
 * A program that files made reports a few at a time, passes over those that are filed already, and settles after each few.
 * Argument: the folder.
 */
public final class ReadingProgram {

    private static final int REPORTS = 24;
    private static final int BATCH = 4;

    private ReadingProgram() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(Path.of(arguments[0]))) {
            Filer filer = new Filer(database, Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC));
            Settling settling = new Settling(database);
            for (int begin = 0; begin < REPORTS; begin += BATCH) {
                List<Filing> batch = IntStream.range(begin, begin + BATCH)
                        .mapToObj(MadeReports::make)
                        .filter(reading -> !held(filer, reading))
                        .map(Filing::of)
                        .toList();
                filer.file(batch);
                System.out.println("filed");
                settling.settle();
            }
        }
    }

    private static boolean held(Filer filer, Reading reading) {
        return filer.holds(reading.report(), reading.reader());
    }
}
