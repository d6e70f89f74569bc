package org.hearsay.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Files readings, whole reports in one transaction. */
public final class Filer {

    private static final String REPORT = "SELECT seq FROM report WHERE id = ? AND sha256 = ?"
            + " AND COALESCE(publisher, '') = ? AND COALESCE(published, '') = ?";

    private static final String GIVEN =
            "SELECT given FROM reading WHERE report = ? AND reader_version = ? AND model = ? ORDER BY seq DESC LIMIT 1";

    private static final String VERSIONS = "SELECT COUNT(*) FROM report WHERE id = ? AND COALESCE(publisher, '') = ?";

    private static final String SUPERSEDED = "SELECT " + Later.SUPERSEDED + " FROM report WHERE report.seq = ?";

    private static final String NEWEST = "SELECT json, given, filed FROM newest_reading WHERE report = ?";

    private final Database database;
    private final Clock clock;

    /** @param clock gives the time of filing */
    public Filer(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a reader's newest reading of a report is of all that is given with it now. */
    public boolean holds(Report given, Reading.Reader reader) {
        Digest digest = Digest.of(given);
        return database.read(handle -> find(handle, given, digest)
                .map(report -> isRead(handle, report, digest, reader))
                .orElse(false));
    }

    /** Files all, or nothing; what came of each, in their order. */
    public List<Filed> file(List<Filing> filings) {
        List<Rows> rows = filings.stream().map(Rows::of).toList();
        return database.write(handle -> {
            Instant now = clock.instant();
            List<Filed> filed = new ArrayList<>();
            Inserts inserts = new Inserts(handle, now);
            rows.forEach(each -> filed.add(file(handle, inserts, each)));
            inserts.flush();
            for (Rows each : rows) {
                Failures.recover(handle, each.filing().given().id(), now);
            }
            return filed;
        });
    }

    /**
     * Files that an earlier version of a report is out again: its newest reading once more, as of when that was filed.
     *
     * @return whether it was; a report that the ledger has not, or of which it is the latest version, stays as it is
     */
    public boolean putBack(Report given) {
        Digest digest = Digest.of(given);
        if (database.read(handle -> superseded(handle, given, digest)).isEmpty()) {
            return false; // a write, though of nothing, would empty kept answers
        }
        return database.write(handle -> {
            Optional<Long> report = superseded(handle, given, digest);
            report.ifPresent(number -> repeat(handle, number, given, clock.instant()));
            return report.isPresent();
        });
    }

    /** The number of a report that there is a later version of. */
    private static Optional<Long> superseded(Handle handle, Report given, Digest digest) {
        return find(handle, given, digest)
                .filter(number ->
                        query(handle, SUPERSEDED, number).mapTo(Boolean.class).one());
    }

    private static void repeat(Handle handle, long report, Report given, Instant now) {
        Newest newest = query(handle, NEWEST, report)
                .map((row, context) -> new Newest(
                        Packed.unpack(row.getBytes("json")),
                        row.getString("given"),
                        Instant.parse(row.getString("filed"))))
                .one();
        Inserts inserts = new Inserts(handle, newest.filed());
        inserts.reading(report, Rows.of(new Filing(given, newest.reading())), newest.given(), Optional.of(now));
        inserts.flush();
    }

    /** @param given the digest of what came with it */
    private record Newest(Reading reading, String given, Instant filed) {}

    private static Filed file(Handle handle, Inserts inserts, Rows rows) {
        Report given = rows.filing().given();
        Optional<Long> known = find(handle, given, rows.digest());
        if (known.isPresent()) {
            if (isRead(
                    handle, known.get(), rows.digest(), rows.filing().reading().reader())) {
                return Filed.ALREADY;
            }
            inserts.reading(known.get(), rows);
            return Filed.REREAD;
        }
        int versions = query(handle, VERSIONS, given.id(), given.publisher().orElse(""))
                .mapTo(Integer.class)
                .one();
        inserts.reading(inserts.report(given, rows.digest()), rows);
        return versions == 0 ? Filed.NEW : Filed.NEW_VERSION;
    }

    private static Optional<Long> find(Handle handle, Report given, Digest digest) {
        return find(
                handle,
                given.id(),
                digest.text(),
                given.publisher().orElse(""),
                given.published().orElse(""));
    }

    /**
     * The number of a report.
     *
     * @param sha256 of its text
     * @param publisher empty if none was given with it
     * @param published empty if none was given with it
     */
    public static Optional<Long> find(Handle handle, String id, String sha256, String publisher, String published) {
        return query(handle, REPORT, id, sha256, publisher, published)
                .mapTo(Long.class)
                .findOne();
    }

    private static boolean isRead(Handle handle, long report, Digest digest, Reading.Reader reader) {
        return query(handle, GIVEN, report, reader.version(), reader.model())
                .mapTo(String.class)
                .findOne()
                .equals(Optional.of(digest.given()));
    }

    private static Query query(Handle handle, String sql, Object... values) {
        Query query = handle.createQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query;
    }
}
