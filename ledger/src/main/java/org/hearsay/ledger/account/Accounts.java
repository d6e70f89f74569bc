package org.hearsay.ledger.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** Who may come in. Names are compared without regard to small and capital letters. */
public final class Accounts {

    private final Database database;
    private final Clock clock;
    private final Passwords passwords = new Passwords();

    public Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<Account> all() {
        return database.read(handle -> handle.createQuery("SELECT name, role, since FROM account ORDER BY fold")
                .map(AccountMapper::map)
                .list());
    }

    /** The account of a name. */
    public Optional<Account> find(String name) {
        return database.read(handle -> find(handle, AccountName.sought(name)));
    }

    /**
     * Makes an account.
     *
     * @throws IllegalArgumentException if there is one of that name, or name or password will not do; the message says why
     */
    public Account add(String name, String password, Role role) {
        AccountName made = AccountName.of(name);
        Passwords.check(password, made.shown());
        String hash = passwords.hash(password);
        return database.writeAside(handle -> {
            if (find(handle, made).isPresent()) {
                throw new IllegalArgumentException("there is an account " + made.shown() + " already");
            }
            handle.execute(
                    "INSERT INTO account (fold, name, role, password, since) VALUES (?, ?, ?, ?, ?)",
                    made.fold(),
                    made.shown(),
                    role.label(),
                    hash,
                    clock.instant().toString());
            return find(handle, made).orElseThrow();
        });
    }

    /**
     * Gives an account another role; it holds from the next request on.
     *
     * @throws IllegalArgumentException if there is no such account
     */
    public void give(String name, Role role) {
        AccountName sought = AccountName.sought(name);
        database.writeAside(handle -> some(
                sought, handle.execute("UPDATE account SET role = ? WHERE fold = ?", role.label(), sought.fold())));
    }

    /**
     * Sets another password, and ends all sessions of the account; its tokens stay.
     *
     * @throws IllegalArgumentException if there is no such account, or the password will not do
     */
    public void setPassword(String name, String password) {
        AccountName sought = AccountName.sought(name);
        Passwords.check(password, sought.shown());
        String hash = passwords.hash(password);
        database.writeAside(handle -> {
            some(sought, handle.execute("UPDATE account SET password = ? WHERE fold = ?", hash, sought.fold()));
            return handle.execute("DELETE FROM session WHERE account = ?", sought.fold());
        });
    }

    /**
     * Removes an account with its sessions and tokens. What it decided stays, under its name.
     *
     * @throws IllegalArgumentException if there is no such account
     */
    public void remove(String name) {
        AccountName sought = AccountName.sought(name);
        database.writeAside(
                handle -> some(sought, handle.execute("DELETE FROM account WHERE fold = ?", sought.fold())));
    }

    /** The account of a name, if the password is its own. It takes as long for a name that nobody has as for a wrong password. */
    public Optional<Account> admit(String name, String password) {
        AccountName sought = AccountName.sought(name);
        Optional<String> kept =
                database.read(handle -> handle.createQuery("SELECT password FROM account WHERE fold = :fold")
                        .bind("fold", sought.fold())
                        .mapTo(String.class)
                        .findOne());
        boolean right =
                kept.map(hash -> passwords.matches(password, hash)).orElseGet(() -> passwords.matchesNobody(password));
        return right ? find(name) : Optional.empty();
    }

    /** Those who are in. */
    public Sessions sessions() {
        return new Sessions(database, clock);
    }

    /** What programs come in with. */
    public Tokens tokens() {
        return new Tokens(database, clock);
    }

    static Optional<Account> find(Handle handle, AccountName name) {
        return handle.createQuery("SELECT name, role, since FROM account WHERE fold = :fold")
                .bind("fold", name.fold())
                .map(AccountMapper::map)
                .findOne();
    }

    private static int some(AccountName name, int rows) {
        if (rows == 0) {
            throw none(name);
        }
        return rows;
    }

    static IllegalArgumentException none(AccountName name) {
        return new IllegalArgumentException("there is no account " + name.shown());
    }
}
