package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;

/** The reports themselves. */
public final class Reports {

    private static final String LINES = "SELECT reading.seq AS reading, reading.language, " + ReportMapper.COLUMNS
            + """
            , (SELECT COUNT(*) FROM claim WHERE claim.reading = reading.seq) AS claims,
            (SELECT COUNT(*) FROM shared_copy WHERE a = reading.report OR b = reading.report) AS copies
            FROM newest_reading AS reading JOIN report ON report.seq = reading.report
            WHERE (:words = '' OR INSTR(LOWER(COALESCE(reading.headline, '') || ' ' || COALESCE(reading.publisher, '')
                || ' ' || report.id), LOWER(:words)) > 0)
            """
            + "AND " + Assertions.REPORTED + " <= :day ORDER BY " + Assertions.REPORTED
            + " DESC, report.id, report.seq LIMIT :most OFFSET :after";

    private static final String FACTS = "SELECT claim.id, fact_claim.fact FROM report JOIN newest_reading AS reading"
            + " ON reading.report = report.seq JOIN claim ON claim.reading = reading.seq"
            + " JOIN fact_claim ON fact_claim.claim = claim.seq WHERE report.id = :id AND report.sha256 = :sha256";

    private final Database database;

    public Reports(Database database) {
        this.database = database;
    }

    /** @see org.hearsay.ledger.Ledger#reports */
    public List<ReportLine> find(String words, Optional<LocalDate> asOf, int most, int after) {
        ReportMapper mapper = new ReportMapper();
        return database.read(handle -> handle.createQuery(LINES)
                .bind("words", words)
                .bind("day", asOf.map(LocalDate::toString).orElse("9999"))
                .bind("most", most)
                .bind("after", after)
                .map((row, context) -> new ReportLine(
                        mapper.map(row),
                        Optional.ofNullable(row.getString("language")),
                        row.getInt("claims"),
                        row.getInt("copies")))
                .list());
    }

    /** @see org.hearsay.ledger.Ledger#factsOf */
    public Map<String, String> factsOf(Reading reading) {
        return database.read(handle -> {
            Map<String, String> facts = new HashMap<>();
            handle.createQuery(FACTS)
                    .bind("id", reading.report().id())
                    .bind("sha256", reading.report().sha256())
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("fact")))
                    .forEach(each -> facts.put(each.getKey(), each.getValue()));
            return facts;
        });
    }
}
