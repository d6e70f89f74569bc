package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.TrackerQuery.Order;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Facts as a register that is narrowed down, counted, put in order and leafed through. */
public final class Tracker {

    private static final int BATCH = 200;

    private final Database database;

    public Tracker(Database database) {
        this.database = database;
    }

    /**
     * A page of a register.
     *
     * @param facts their ids
     * @param total how many facts fit; empty where only telling them all would say, on a past day
     * @param more whether others follow
     */
    public record Leaf(List<String> facts, OptionalInt total, boolean more) {

        public Leaf {
            facts = List.copyOf(facts);
        }
    }

    /** Some of the facts that fit, in order. */
    public Leaf leaf(TrackerQuery asked, Order order, boolean descending, int skipped, int most) {
        return database.read(handle -> {
            TrackerFilter filter = TrackerFilter.of(asked, handle);
            String rows = "SELECT fact.id FROM fact" + filter.where() + order.sql(descending);
            if (asked.isToBeTold()) {
                return told(handle, filter, ids(handle, filter, rows), asked, skipped, most);
            }
            int total = filter.bind(handle.createQuery("SELECT COUNT(*) FROM fact" + filter.where()))
                    .mapTo(Integer.class)
                    .one();
            List<String> some = ids(handle, filter, rows + " LIMIT " + most + " OFFSET " + skipped);
            return new Leaf(some, OptionalInt.of(total), skipped + some.size() < total);
        });
    }

    /** The facts with these ids, in that order, as known on a day; without those of which nothing was known then. */
    public List<KnownFact> facts(List<String> ids, Optional<LocalDate> asOf) {
        return database.read(handle -> new FactLoader(handle).quoted(ids, asOf));
    }

    /** Gives all facts that fit, in order. */
    public void all(TrackerQuery asked, Order order, boolean descending, Consumer<KnownFact> taker) {
        List<String> ids = database.read(handle -> {
            TrackerFilter filter = TrackerFilter.of(asked, handle);
            return ids(handle, filter, "SELECT fact.id FROM fact" + filter.where() + order.sql(descending));
        });
        Several.parts(ids, BATCH)
                .forEach(some -> database.read(handle -> fitting(handle, TrackerFilter.of(asked, handle), asked, some))
                        .forEach(taker));
    }

    /** All facts that fit, as they stand now: what is asked must not be put back to a past day. */
    public static List<Answered> answers(Handle handle, TrackerQuery asked) {
        TrackerFilter filter = TrackerFilter.of(asked, handle);
        return filter.bind(handle.createQuery(
                        "SELECT fact.id AS fact, (SELECT MIN(claim) FROM fact_claim WHERE fact_claim.fact = fact.id)"
                                + " AS claim, status, reports, least, most FROM"
                                + " fact" + filter.where() + " ORDER BY fact.id"))
                .map((row, context) -> Answered.of(row))
                .list();
    }

    private static List<String> ids(Handle handle, TrackerFilter filter, String query) {
        return filter.bind(handle.createQuery(query)).mapTo(String.class).list();
    }

    private static Leaf told(
            Handle handle, TrackerFilter filter, List<String> ids, TrackerQuery asked, int skipped, int most) {
        List<String> found = new ArrayList<>();
        FactLoader loader = new FactLoader(handle);
        for (int begin = 0; begin < ids.size() && found.size() <= skipped + most; begin += BATCH) {
            List<String> some = ids.subList(begin, Math.min(ids.size(), begin + BATCH));
            loader.load(some, asked.asOf()).stream()
                    .filter(filter::fits)
                    .map(Fact::id)
                    .forEach(found::add);
        }
        boolean more = found.size() > skipped + most;
        List<String> some = found.subList(Math.min(skipped, found.size()), Math.min(skipped + most, found.size()));
        return new Leaf(some, more ? OptionalInt.empty() : OptionalInt.of(found.size()), more);
    }

    private static List<KnownFact> fitting(Handle handle, TrackerFilter filter, TrackerQuery asked, List<String> some) {
        return new FactLoader(handle)
                .quoted(some, asked.asOf()).stream()
                        .filter(known -> !asked.isToBeTold() || filter.fits(known.fact()))
                        .toList();
    }
}
