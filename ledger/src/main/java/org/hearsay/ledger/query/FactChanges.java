package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** What became known between two days. */
public final class FactChanges {

    private static final int BATCH = 200;

    private static final String REPORTED_BETWEEN =
            "SELECT id FROM fact WHERE last_reported > :from AND first_reported <=" + " :to" + FactFilter.ORDER;

    private final Database database;

    public FactChanges(Database database) {
        this.database = database;
    }

    /** Gives the facts that fit on the later day and were new or changed since the earlier, by the day of their first report. */
    public void find(LocalDate from, LocalDate to, FactQuery asked, Consumer<FactChange> taker) {
        FactFilter filter = new FactFilter(
                asked,
                database.read(handle -> asked.claims()
                        .who()
                        .map(name -> Identities.of(handle, name))
                        .orElse(List.of())));
        List<String> found = database.read(handle -> handle.createQuery(REPORTED_BETWEEN)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .mapTo(String.class)
                .list());
        for (int begin = 0; begin < found.size(); begin += BATCH) {
            List<String> some = found.subList(begin, Math.min(found.size(), begin + BATCH));
            database.read(handle -> changes(handle, some, from, to)).stream()
                    .filter(each -> each.changed() && filter.fits(each.after().fact()))
                    .forEach(taker);
        }
    }

    private static List<FactChange> changes(Handle handle, List<String> some, LocalDate from, LocalDate to) {
        FactLoader loader = new FactLoader(handle);
        Map<String, KnownFact> before = new HashMap<>();
        loader.quoted(some, Optional.of(from))
                .forEach(known -> before.put(known.fact().id(), known));
        return loader.quoted(some, Optional.of(to)).stream()
                .map(after -> new FactChange(
                        Optional.ofNullable(before.get(after.fact().id())), after))
                .toList();
    }
}
