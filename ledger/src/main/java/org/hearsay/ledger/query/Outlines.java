package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** Facts in short, many at once. */
public final class Outlines {

    private static final int BATCH = 200;

    private static final String COLUMNS = "fact.id AS id, fact.kind AS kind, fact.earliest AS earliest, fact.latest AS"
            + " latest, fact.status AS status, fact.reports AS reports, fact.least AS least, fact.conflicts AS"
            + " conflicts, fact.first_reported AS first_reported, fact.last_reported AS last_reported";

    private final Database database;

    public Outlines(Database database) {
        this.database = database;
    }

    /** Those that fit, by the day of their first report. Only facts that changed after the day asked for are told anew. */
    public List<Outline> find(FactQuery asked) {
        return database.read(handle -> {
            FactFilter filter = filter(handle, asked);
            List<Row> rows = filter.rows(handle, COLUMNS, (row, context) -> row(row));
            Map<String, Outline> anew = anew(handle, filter, asked, rows);
            List<Outline> found = new ArrayList<>();
            for (Row row : rows) {
                if (!changed(row, asked)) {
                    Optional.of(row.outline())
                            .filter(each -> asked.asOf().isEmpty() || fits(each, asked))
                            .ifPresent(found::add);
                } else {
                    Optional.ofNullable(anew.get(row.outline().id())).ifPresent(found::add);
                }
            }
            return found;
        });
    }

    /** Those that fit with their claims, without the words of these. */
    public List<Fact> told(FactQuery asked) {
        return database.read(handle -> {
            FactFilter filter = filter(handle, asked);
            return load(handle, filter, asked, filter.find(handle));
        });
    }

    private static FactFilter filter(Handle handle, FactQuery asked) {
        return new FactFilter(
                asked,
                asked.claims().who().map(name -> Identities.of(handle, name)).orElse(List.of()));
    }

    private static Map<String, Outline> anew(Handle handle, FactFilter filter, FactQuery asked, List<Row> rows) {
        List<String> changed = rows.stream()
                .filter(row -> changed(row, asked))
                .map(row -> row.outline().id())
                .toList();
        Map<String, Outline> anew = new HashMap<>();
        load(handle, filter, asked, changed).forEach(fact -> anew.put(fact.id(), Outline.of(fact)));
        return anew;
    }

    private static List<Fact> load(Handle handle, FactFilter filter, FactQuery asked, List<String> ids) {
        FactLoader loader = new FactLoader(handle);
        List<Fact> told = new ArrayList<>();
        for (int begin = 0; begin < ids.size(); begin += BATCH) {
            told.addAll(loader.load(ids.subList(begin, Math.min(ids.size(), begin + BATCH)), asked.asOf()));
        }
        told.removeIf(fact -> !filter.fits(fact));
        return told;
    }

    private static boolean changed(Row row, FactQuery asked) {
        return asked.asOf().filter(day -> row.lastReported().isAfter(day)).isPresent();
    }

    /** What SQL leaves open where a day is asked for. */
    private static boolean fits(Outline outline, FactQuery asked) {
        ClaimQuery claims = asked.claims();
        boolean anyTime = claims.from().isEmpty() && claims.to().isEmpty();
        return (anyTime || outline.meets(claims.from(), claims.to()))
                && (asked.statuses().isEmpty() || asked.statuses().contains(outline.status()))
                && outline.origins() >= asked.minOrigins()
                && !(asked.conflicting() && outline.conflicts() == 0);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Outline(
                        row.getString("id"),
                        Kind.of(row.getString("kind")),
                        day(row, "earliest"),
                        day(row, "latest"),
                        Labelled.of(Fact.Status.class, row.getString("status")),
                        row.getInt("reports"),
                        row.getInt("least"),
                        row.getInt("conflicts"),
                        LocalDate.parse(row.getString("first_reported"))),
                LocalDate.parse(row.getString("last_reported")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private record Row(Outline outline, LocalDate lastReported) {}
}
