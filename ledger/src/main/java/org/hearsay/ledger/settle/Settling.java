package org.hearsay.ledger.settle;

import java.util.List;
import java.util.Map;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/**
 * Brings what is derived up to what is filed. Readings that have come in since, and readings that a newer one of the same report
 * has put out of use, touch blocks; touched blocks are worked out anew, each as if it were for the first time.
 */
public final class Settling {

    private static final String ENTERING =
            "SELECT seq AS reading FROM newest_reading WHERE seq NOT IN (SELECT reading FROM settled)";

    private static final String LEAVING =
            "SELECT reading FROM settled WHERE reading NOT IN (SELECT seq FROM newest_reading)";

    private final Database database;

    public Settling(Database database) {
        this.database = database;
    }

    /** How many readings are filed and not settled yet. */
    public int pending() {
        return database.read(Settling::pending);
    }

    private static int pending(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM (" + ENTERING + ")")
                .mapTo(Integer.class)
                .one();
    }

    /** How many decisions were made, or taken back, that what is derived does not take into account yet. */
    public int pendingDecisions() {
        return database.read(RuledBlocks::pending);
    }

    /** Settles all that is pending, decisions too, in one transaction; gives how many readings that were. */
    public int settle() {
        boolean any = database.read(handle -> pending(handle) > 0 || RuledBlocks.pending(handle) > 0);
        return any ? database.write(Settling::settle) : 0;
    }

    /** Drops all that is derived and makes it again, in one transaction; gives how many readings it stands for. */
    public int rebuild() {
        return database.write(handle -> {
            Derived.drop(handle);
            return settle(handle);
        });
    }

    static int settle(Handle handle) {
        JudgedClaims.clear(handle);
        Scratch scratch = new Scratch(handle);
        int entering = scratch.fill("entering_reading", ENTERING);
        scratch.fill("leaving_reading", LEAVING);
        RuledBlocks ruled = new RuledBlocks(handle);
        List<Decision> inForce = Decisions.inForce(handle);
        new AddedClaims(handle).settle(inForce);
        Rulings rulings = new Rulings(inForce);
        Map<String, String> joined = ruled.joined(rulings);
        ruled.reenter(Decisions.pending(handle), joined);
        new CopyBlocks(handle).settle();
        new IdentityBlocks(handle, rulings, joined).settle();
        new FactBlocks(handle, scratch, inForce).settle();
        JudgedClaims.settle(handle, inForce);
        handle.execute("DELETE FROM settled WHERE reading IN (SELECT number FROM leaving_reading)");
        handle.execute("INSERT INTO settled SELECT number FROM entering_reading");
        scratch.clear();
        return entering;
    }
}
