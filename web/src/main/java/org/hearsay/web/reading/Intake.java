package org.hearsay.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.filing.Plain;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Options;
import org.hearsay.ledger.Ledger;
import org.hearsay.reader.ReportReader;

/** Takes in one report while whoever sent it waits: reads it, files it and settles, one after the other. */
public final class Intake {

    private final Ledger ledger;
    private final SharedReader readers;
    private final Lock one = new ReentrantLock();

    public Intake(Ledger ledger, SharedReader readers) {
        this.ledger = ledger;
        this.readers = readers;
    }

    /**
     * What came of a report.
     *
     * @param known whether the ledger had it already, so that nothing was filed
     */
    public record Taken(Reading reading, boolean known) {}

    /** What was sent is no report that can be read; the message says why. */
    public static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why);
        }
    }

    /**
     * @param name what it is called, like a file; its end tells the kind
     * @param type its media type
     */
    public Taken take(byte[] bytes, String name, String type) throws Unfit {
        Report report = report(bytes, name, type);
        ReportReader reader = readers.get();
        one.lock();
        try {
            if (ledger.holds(report, reader.identity())) {
                return new Taken(known(report), true);
            }
            Reading reading = reader.read(report);
            ledger.file(report, reading);
            ledger.settle();
            return new Taken(reading, false);
        } catch (IllegalArgumentException | StackOverflowError e) {
            throw new Unfit("it could not be read: " + Plain.words(e));
        } finally {
            one.unlock();
        }
    }

    private static Report report(byte[] bytes, String name, String type) throws Unfit {
        List<Report> found = new ArrayList<>();
        try (Ingest ingest = Ingest.of(bytes, name, Optional.of(type), Options.standard())) {
            while (ingest.hasNext()) {
                switch (ingest.next()) {
                    case Item.Read read -> found.add(read.report());
                    case Item.Failed failed -> throw new Unfit("it " + failed.reason());
                    case Item.PassedOver passed -> throw new Unfit("it " + passed.reason());
                }
            }
        }
        if (found.size() != 1) {
            throw new Unfit("it holds " + found.size() + " reports, and one is taken at a time");
        }
        return found.getFirst();
    }

    /** The reading that the ledger has of a report, in its newest version of this very text. */
    private Reading known(Report report) throws Unfit {
        return ledger.readings(report.id()).reversed().stream()
                .filter(each -> each.report().sha256().equals(report.sha256()))
                .findFirst()
                .orElseThrow(() -> new Unfit("its reading is gone"));
    }
}
