package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** What is known as fact, of all that is settled. */
public final class KnownFacts {

    /** How many facts are fetched at once: their number has no bound. */
    private static final int BATCH = 200;

    private static final int LEAST = 20;

    private final Database database;

    public KnownFacts(Database database) {
        this.database = database;
    }

    /** Gives the facts that fit, one by one, by the day of their first report; they are fetched a few at a time as they are taken. */
    public void find(FactQuery asked, Consumer<KnownFact> taker) {
        List<String> identities = database.read(handle ->
                asked.claims().who().map(name -> Identities.of(handle, name)).orElse(List.of()));
        FactFilter filter = new FactFilter(asked, identities);
        List<String> found = database.read(filter::find);
        if (found.size() > LEAST && (asked.most() == 0 || found.size() <= asked.most())) {
            int part = Math.clamp(Math.ceilDiv(found.size(), Ahead.WORKERS), LEAST, BATCH);
            Ahead.each(
                    Ahead.parts(found, part, some -> database.read(handle -> fitting(handle, filter, asked, some))),
                    known -> known.forEach(taker));
            return;
        }
        int given = 0;
        int batch = asked.most() == 0 ? BATCH : Math.clamp(asked.most(), LEAST, BATCH);
        for (int begin = 0; begin < found.size() && more(asked, given); begin += batch) {
            List<String> some = found.subList(begin, Math.min(found.size(), begin + batch));
            List<KnownFact> known = database.read(handle -> fitting(handle, filter, asked, some));
            List<KnownFact> wanted =
                    asked.most() > 0 ? known.subList(0, Math.min(known.size(), asked.most() - given)) : known;
            wanted.forEach(taker);
            given += wanted.size();
        }
    }

    private static boolean more(FactQuery asked, int given) {
        return asked.most() == 0 || given < asked.most();
    }

    private static List<KnownFact> fitting(Handle handle, FactFilter filter, FactQuery asked, List<String> some) {
        return new FactLoader(handle)
                .quoted(some, asked.asOf()).stream()
                        .filter(known -> filter.fits(known.fact()))
                        .toList();
    }

    /** The facts with these ids, in their order, without those of which nothing is known on the day. */
    public List<KnownFact> some(List<String> ids, Optional<LocalDate> asOf) {
        return database.read(handle -> new FactLoader(handle).quoted(ids, asOf));
    }

    /** The fact with an id, or with the one id that begins so; empty if there is none, or several, or nothing is known of it. */
    public Optional<KnownFact> one(String id, FactQuery asked) {
        return database.read(handle -> {
            List<String> ids = handle.createQuery("SELECT id FROM fact WHERE id >= :id AND id < :after LIMIT 2")
                    .bind("id", id)
                    .bind("after", id + "\uffff")
                    .mapTo(String.class)
                    .list();
            return ids.size() == 1
                    ? new FactLoader(handle).quoted(ids, asked.asOf()).stream().findFirst()
                    : Optional.empty();
        });
    }
}
