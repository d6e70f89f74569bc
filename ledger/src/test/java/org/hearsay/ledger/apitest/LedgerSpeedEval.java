package org.hearsay.ledger.apitest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.store.Filing;

/** Measures a ledger of made reports on one thread; a program, not part of the build. Arguments: a new folder, how many. */
public final class LedgerSpeedEval {

    private static final int BATCH = 32;

    private LedgerSpeedEval() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int reports = Integer.parseInt(arguments[1]);
        Ledger ledger = timed("make", () -> Ledger.open(folder, Clock.systemUTC()));
        fill(ledger, reports);
        timed("close", () -> {
            ledger.close();
            return "";
        });
        System.out.println("size per report, bytes: " + Files.size(folder.resolve(Ledger.FILE)) / reports);
        try (Ledger again = timed("open", () -> Ledger.open(folder, Clock.systemUTC()))) {
            ask(again);
        }
        timed("open to ask", () -> Ledger.openExisting(folder)).close();
    }

    private static void fill(Ledger ledger, int reports) {
        long filing = 0;
        for (int begin = 0; begin < reports; begin += BATCH) {
            List<Filing> batch = new ArrayList<>();
            for (int i = begin; i < Math.min(begin + BATCH, reports); i++) {
                Reading reading = MadeReports.make(i);
                batch.add(Filing.of(reading));
            }
            long before = processor();
            ledger.fileAll(batch);
            filing += processor() - before;
        }
        System.out.printf("filed %d reports, %.0f a second of processor time%n", reports, reports * 1e9 / filing);
    }

    private static void ask(Ledger ledger) {
        System.out.println(timed("contents", ledger::contents));
        for (int number : new int[] {0, 3, 100, 3000, 15_000}) {
            String name = MadeReports.person(number);
            for (int round = 0; round < 3; round++) {
                System.out.println(timed("find", () -> ledger.find(name)).size() + " found");
                System.out.println(timed("said by", () -> ledger.saidBy(name)).size() + " statements");
                System.out.println(
                        timed("said about", () -> ledger.saidOf(name)).size() + " statements");
                System.out.println(timed("who", () -> ledger.who(name)).size() + " headings");
                System.out.println(timed("claims", () -> claims(ledger, name)) + " claims");
            }
        }
    }

    private static int claims(Ledger ledger, String name) {
        List<FiledClaim> claims = new ArrayList<>();
        ledger.claims(ClaimQuery.ALL.with(name), claims::add);
        return claims.size();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long before = processor();
        T result = work.get();
        double used = (processor() - before) / 1e6;
        System.out.printf(
                "%s: %.1f ms of processor time, %.1f by the clock; ", what, used, (System.nanoTime() - wall) / 1e6);
        return result;
    }

    /** What this thread has used, in nanoseconds: other work on the machine does not count. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
