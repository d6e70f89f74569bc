package org.hearsay.ledger.query;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** What was claimed, from the newest readings. */
public final class Claims {

    /** How many claims are fetched at once: their number has no bound. */
    private static final int BATCH = 500;

    private final Database database;

    public Claims(Database database) {
        this.database = database;
    }

    /**
     * Gives the claims that fit, one by one, by publication, report and place in it. What is filed never changes, so they
     * are fetched a few at a time as they are taken, and all of them as they were when this was asked.
     */
    public void find(ClaimQuery asked, Consumer<FiledClaim> taker) {
        List<Long> found = database.read(handle -> new ClaimFilter(
                        asked,
                        asked.who().map(name -> People.keys(handle, name)).orElse(List.of()))
                .find(handle));
        for (int begin = 0; begin < found.size(); begin += BATCH) {
            List<Long> some = found.subList(begin, Math.min(found.size(), begin + BATCH));
            database.read(handle -> fetch(handle, some)).forEach(taker);
        }
    }

    /** Claims by their numbers, in that order. */
    static List<FiledClaim> fetch(Handle handle, List<Long> numbers) {
        Quotes quotes = new Quotes();
        return new Assertions(handle, quotes.beside())
                .load(numbers).stream().map(quotes::of).toList();
    }

    /** The claims in which any of some headings fills a role. */
    List<FiledClaim> of(Handle handle, List<Long> headings) {
        return fetch(handle, new ClaimFilter(ClaimQuery.ALL.with(""), headings).find(handle));
    }
}
