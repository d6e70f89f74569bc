package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.core.Kind;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** What two readers found in the same reports: the ledger keeps every reading. */
public final class ReadingChanges {

    private static final String READINGS =
            "SELECT reading.seq AS seq, reading.report AS report, reading.given AS given, reading.reader_version AS"
                    + " version, reading.model AS model FROM reading JOIN report ON report.seq = reading.report"
                    + " ORDER BY report.id, report.seq, reading.seq";

    private static final String CLAIMS = "SELECT seq FROM claim WHERE reading = ? AND seq > 0 ORDER BY place, seq";

    private final Database database;

    public ReadingChanges(Database database) {
        this.database = database;
    }

    /**
     * Which readings to compare: the newest by each of two readers.
     *
     * @param before a version, or a version, {@code @} and how its model begins
     */
    public record Readers(String before, String after) {}

    /**
     * Gives what is new, gone or changed, report by report.
     *
     * @param readers empty for the newest reading of each report and the one before it
     * @param kinds only claims of these; all if there are none
     * @return how many reports were compared
     * @throws IllegalArgumentException if nothing was read by one of the readers; the message has those there are
     */
    public int find(Optional<Readers> readers, List<Kind> kinds, Consumer<ReadingChange> taker) {
        Map<Long, List<Row>> byReport = new LinkedHashMap<>();
        database.read(handle -> handle.createQuery(READINGS)
                        .map((row, context) -> new Row(
                                row.getLong("seq"),
                                row.getLong("report"),
                                row.getString("version") + "@" + row.getString("model"),
                                row.getString("given")))
                        .list())
                .forEach(row -> add(byReport.computeIfAbsent(row.report(), none -> new ArrayList<>()), row));
        readers.ifPresent(two -> List.of(two.before(), two.after()).forEach(name -> known(name, byReport)));
        int compared = 0;
        for (List<Row> rows : byReport.values()) {
            Optional<Pair> pair = readers.map(two -> pair(rows, two)).orElseGet(() -> last(rows));
            if (pair.isPresent()) {
                compared++;
                database.read(handle -> changes(handle, pair.get(), kinds)).forEach(taker);
            }
        }
        return compared;
    }

    /** A reading that repeats the one before it tells that its version is out again, and nothing that was found. */
    private static void add(List<Row> rows, Row row) {
        if (rows.isEmpty() || !rows.getLast().isRepeatedBy(row)) {
            rows.add(row);
        }
    }

    private static void known(String name, Map<Long, List<Row>> byReport) {
        List<String> readers = byReport.values().stream()
                .flatMap(List::stream)
                .map(Row::reader)
                .distinct()
                .sorted()
                .toList();
        if (readers.stream().noneMatch(reader -> isCalled(reader, name))) {
            throw new IllegalArgumentException(
                    "nothing was read by a reader '" + name + "'; there are " + String.join(", ", readers));
        }
    }

    private static boolean isCalled(String reader, String name) {
        return name.contains("@") ? reader.startsWith(name) : reader.startsWith(name + "@");
    }

    private static Optional<Pair> pair(List<Row> rows, Readers readers) {
        return newest(rows, readers.before())
                .flatMap(before -> newest(rows, readers.after()).map(after -> new Pair(before.seq(), after.seq())));
    }

    private static Optional<Row> newest(List<Row> rows, String reader) {
        return rows.reversed().stream()
                .filter(row -> isCalled(row.reader(), reader))
                .findFirst();
    }

    private static Optional<Pair> last(List<Row> rows) {
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Pair(rows.get(rows.size() - 2).seq(), rows.getLast().seq()));
    }

    private static List<ReadingChange> changes(Handle handle, Pair pair, List<Kind> kinds) {
        return ClaimPairs.changes(claims(handle, pair.before(), kinds), claims(handle, pair.after(), kinds));
    }

    private static List<FiledClaim> claims(Handle handle, long reading, List<Kind> kinds) {
        return Claims.fetch(
                        handle,
                        handle.createQuery(CLAIMS)
                                .bind(0, reading)
                                .mapTo(Long.class)
                                .list())
                .stream()
                .filter(each -> kinds.isEmpty() || kinds.contains(each.claim().kind()))
                .toList();
    }

    private record Row(long seq, long report, String reader, String given) {

        boolean isRepeatedBy(Row next) {
            return reader.equals(next.reader) && given.equals(next.given);
        }
    }

    private record Pair(long before, long after) {}
}
