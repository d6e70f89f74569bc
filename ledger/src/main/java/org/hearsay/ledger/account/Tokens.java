package org.hearsay.ledger.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.store.Database;

/** What programs come in with: each stands for an account and has its role. Only hashes are kept. */
public final class Tokens {

    /** What every token begins with, so that one that was left lying about is known for what it is. */
    public static final String PREFIX = "hearsay_";

    private static final int LONGEST_LABEL = 60;

    private final Database database;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param label what it is for; no two of one account have the same
     * @return the token, which cannot be had again
     * @throws IllegalArgumentException if there is no such account, or it has one with that label
     */
    public String make(String name, String label) {
        AccountName sought = AccountName.sought(name);
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException(
                    "a label has 1 to " + LONGEST_LABEL + " characters, not '" + label + "'");
        }
        String token = PREFIX + secrets.make();
        return database.writeAside(handle -> {
            Account account = Accounts.find(handle, sought).orElseThrow(() -> Accounts.none(sought));
            boolean taken = handle.createQuery("SELECT COUNT(*) FROM token WHERE account = :account AND label = :label")
                            .bind("account", sought.fold())
                            .bind("label", label)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (taken) {
                throw new IllegalArgumentException(account.name() + " has a token labelled " + label + " already");
            }
            handle.execute(
                    "INSERT INTO token (hash, account, label, since) VALUES (?, ?, ?, ?)",
                    Secrets.hash(token),
                    sought.fold(),
                    label,
                    clock.instant().toString());
            return token;
        });
    }

    /** Whose token it is, with the role that they have now; that it was used this day is noted. */
    public Optional<Account> find(String token) {
        String hash = Secrets.hash(token);
        Optional<Account> account =
                database.read(handle -> handle.createQuery("SELECT a.name, a.role, a.since FROM token t"
                                + " JOIN account a ON a.fold = t.account WHERE t.hash = :hash")
                        .bind("hash", hash)
                        .map(AccountMapper::map)
                        .findOne());
        account.ifPresent(some -> note(hash));
        return account;
    }

    /** Once a day and token: who writes waits for everybody else who does. */
    private void note(String hash) {
        String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        boolean noted = database.read(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM token WHERE hash = :hash AND used = :today")
                                .bind("hash", hash)
                                .bind("today", today)
                                .mapTo(Integer.class)
                                .one())
                > 0;
        if (!noted) {
            database.writeAside(handle -> handle.execute("UPDATE token SET used = ? WHERE hash = ?", today, hash));
        }
    }

    /** All of them, by account and label. */
    public List<Token> all() {
        return database.read(handle -> handle.createQuery("SELECT a.name, t.label, t.since, t.used FROM token t"
                        + " JOIN account a ON a.fold = t.account ORDER BY a.fold, t.label")
                .map((row, context) -> new Token(
                        row.getString("name"),
                        row.getString("label"),
                        Instant.parse(row.getString("since")),
                        Optional.ofNullable(row.getString("used")).map(LocalDate::parse)))
                .list());
    }

    /**
     * Takes one back; it lets nobody in from then on.
     *
     * @throws IllegalArgumentException if the account has none with that label
     */
    public void revoke(String name, String label) {
        AccountName sought = AccountName.sought(name);
        database.writeAside(handle -> {
            int rows = handle.execute("DELETE FROM token WHERE account = ? AND label = ?", sought.fold(), label);
            if (rows == 0) {
                throw new IllegalArgumentException(sought.shown() + " has no token labelled " + label);
            }
            return rows;
        });
    }
}
