package org.hearsay.ledger.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.store.Database;

/** Who is in: each session is known by a secret, of which a hash is kept. It lasts {@link #LASTS} from its beginning, and no longer. */
public final class Sessions {

    /** A working day. */
    public static final Duration LASTS = Duration.ofHours(12);

    private final Database database;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    Sessions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins one, under a secret that never was one before, and clears away those that are over. */
    public Session begin(Account account) {
        Session session = new Session(secrets.make(), clock.instant().plus(LASTS));
        String now = clock.instant().toString();
        database.writeAside(handle -> {
            handle.execute("DELETE FROM session WHERE ends <= ?", now);
            return handle.execute(
                    "INSERT INTO session (hash, account, since, ends) VALUES (?, ?, ?, ?)",
                    Secrets.hash(session.secret()),
                    AccountName.sought(account.name()).fold(),
                    now,
                    session.ends().toString());
        });
        return session;
    }

    /** Whose session it is, with the role that they have now; empty if there is none, or it is over. */
    public Optional<Account> find(String secret) {
        return database.read(handle -> handle.createQuery("SELECT a.name, a.role, a.since FROM session s"
                        + " JOIN account a ON a.fold = s.account WHERE s.hash = :hash AND s.ends > :now")
                .bind("hash", Secrets.hash(secret))
                .bind("now", clock.instant().toString())
                .map(AccountMapper::map)
                .findOne());
    }

    /** Ends one; does nothing if there is none. */
    public void end(String secret) {
        database.writeAside(handle -> handle.execute("DELETE FROM session WHERE hash = ?", Secrets.hash(secret)));
    }

    /** How many each account has that are not over, by its name. */
    public Map<String, Integer> counts() {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery("SELECT a.name, COUNT(*) AS number FROM session s"
                        + " JOIN account a ON a.fold = s.account WHERE s.ends > :now GROUP BY a.name")
                .bind("now", now.toString())
                .reduceRows(new HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn("name", String.class), row.getColumn("number", Integer.class));
                    return counts;
                }));
    }
}
