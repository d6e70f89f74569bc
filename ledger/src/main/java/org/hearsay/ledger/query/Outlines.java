package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Facts in short, many at once. */
public final class Outlines {

    private static final int BATCH = 200;

    /** All of them are in the index {@code fact_reported}. */
    private static final String COLUMNS =
            "fact.id AS id, fact.earliest AS earliest, fact.latest AS latest, fact.reports"
                    + " AS reports, fact.first_reported AS first_reported, fact.last_reported AS last_reported";

    private final Database database;

    public Outlines(Database database) {
        this.database = database;
    }

    /** Those that fit, by the day of their first report. Only facts that changed after the day asked for are told anew. */
    public List<Outline> find(FactQuery asked) {
        return database.read(handle -> {
            FactFilter filter = filter(handle, asked);
            Days days = new Days();
            List<Row> rows = filter.rows(handle, COLUMNS, (row, context) -> row(row, days, asked.asOf()));
            Map<String, Outline> anew = anew(handle, filter, asked, rows);
            List<Outline> found = new ArrayList<>();
            for (Row row : rows) {
                Optional.ofNullable(row.changed() ? anew.get(row.outline().id()) : row.outline())
                        .ifPresent(found::add);
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
                .filter(Row::changed)
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

    private static Row row(ResultSet row, Days days, Optional<LocalDate> asOf) throws SQLException {
        return new Row(
                new Outline(
                        row.getString("id"),
                        days.of(row.getString("earliest")),
                        days.of(row.getString("latest")),
                        row.getInt("reports"),
                        days.of(row.getString("first_reported")).orElseThrow()),
                asOf.isPresent()
                        && days.of(row.getString("last_reported")).orElseThrow().isAfter(asOf.get()));
    }

    /** @param changed whether it has been told otherwise since the day that is asked for, or may have been */
    private record Row(Outline outline, boolean changed) {}

    /** Days by how they are written: there are few, and many facts. */
    private static final class Days {

        private final Map<String, Optional<LocalDate>> known = new HashMap<>();

        Optional<LocalDate> of(@Nullable String written) {
            return written == null
                    ? Optional.empty()
                    : known.computeIfAbsent(written, text -> Optional.of(LocalDate.parse(text)));
        }
    }
}
