package org.hearsay.ledger.store;

import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.apitest.Story;

/** Reports to file, and how many a ledger has. */
final class Filings {

    private Filings() {}

    static Filing filing(int number) {
        Report report = Report.of("report-" + number, "Ana Petrova spoke. " + "She went on at length. ".repeat(400));
        return Filing.of(
                new Story(report).named(Mention.Type.PERSON, "Ana Petrova").reading());
    }

    static long reports(Database database) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM report")
                .mapTo(Long.class)
                .one());
    }
}
