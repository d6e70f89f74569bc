package org.hearsay.ledger.settle;

import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/**
 * Brings what is derived up to what is filed. Readings that have come in since, and readings that a newer one of the same report
 * has put out of use, touch blocks; touched blocks are worked out anew, each as if it were for the first time.
 */
public final class Settling {

    private static final String ENTERING =
            "SELECT seq AS reading FROM newest_reading" + " WHERE seq NOT IN (SELECT reading FROM settled)";

    private static final String LEAVING =
            "SELECT reading FROM settled" + " WHERE reading NOT IN (SELECT seq FROM newest_reading)";

    private final Database database;

    public Settling(Database database) {
        this.database = database;
    }

    /** How many readings are filed and not settled yet. */
    public int pending() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM (" + ENTERING + ")")
                .mapTo(Integer.class)
                .one());
    }

    /** Settles all that is pending, in one transaction; gives how many readings that were. */
    public int settle() {
        return pending() == 0 ? 0 : database.write(Settling::settle);
    }

    /** Drops all that is derived and makes it again, in one transaction; gives how many readings it stands for. */
    public int rebuild() {
        return database.write(handle -> {
            Derived.drop(handle);
            return settle(handle);
        });
    }

    private static int settle(Handle handle) {
        Scratch scratch = new Scratch(handle);
        int entering = scratch.fill("entering_reading", ENTERING);
        scratch.fill("leaving_reading", LEAVING);
        new IdentityBlocks(handle, scratch).settle();
        new CopyBlocks(handle).settle();
        new FactBlocks(handle, scratch).settle();
        handle.execute("DELETE FROM settled WHERE reading IN (SELECT number FROM leaving_reading)");
        handle.execute("INSERT INTO settled SELECT number FROM entering_reading");
        scratch.clear();
        return entering;
    }
}
