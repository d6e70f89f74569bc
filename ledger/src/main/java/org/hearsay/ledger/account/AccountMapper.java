package org.hearsay.ledger.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.hearsay.core.Labelled;
import org.jdbi.v3.core.statement.StatementContext;

/** An account from a row with its name, role and since. */
final class AccountMapper {

    private AccountMapper() {}

    static Account map(ResultSet row, StatementContext context) throws SQLException {
        return new Account(
                row.getString("name"),
                Labelled.of(Role.class, row.getString("role")),
                Instant.parse(row.getString("since")));
    }
}
