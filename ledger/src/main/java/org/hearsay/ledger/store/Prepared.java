package org.hearsay.ledger.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The statements of one connection, kept once they have been used: an answer asks a dozen questions, always the same, and to parse
 * and plan them takes a sixth of its time. Those that were not used the longest are closed; SQLite plans anew by itself where tables
 * have changed. Used by one thread at a time, as the connection is.
 */
final class Prepared implements StatementBuilder {

    /** So many that are not in use are kept; each holds some tens of kilobytes. */
    static final int MOST = 64;

    private final StatementBuilder making = new DefaultStatementBuilder();

    /** By their SQL; several of one SQL where one was in use while it was asked for. */
    private final Map<String, Deque<PreparedStatement>> idle = new LinkedHashMap<>(MOST, 0.75f, true);

    /** With their SQL as it is prepared, which is not that with which they are closed. */
    private final IdentityHashMap<Statement, String> ours = new IdentityHashMap<>();

    private int kept;

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return making.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
            return making.create(connection, sql, context);
        }
        Deque<PreparedStatement> same = idle.get(sql);
        if (same != null) {
            kept--;
            PreparedStatement known = same.removeLast();
            if (same.isEmpty()) {
                idle.remove(sql);
            }
            return known;
        }
        PreparedStatement statement = making.create(connection, sql, context);
        ours.put(statement, sql);
        return statement;
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return making.createCall(connection, sql, context);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        String known = ours.get(statement);
        if (known == null || !(statement instanceof PreparedStatement prepared)) {
            making.close(connection, sql, statement);
            return;
        }
        try {
            prepared.clearBatch();
            prepared.clearParameters();
        } catch (SQLException e) { // whatever went wrong before has closed it
            ours.remove(statement);
            making.close(connection, sql, statement);
            return;
        }
        idle.computeIfAbsent(known, none -> new ArrayDeque<>()).add(prepared);
        kept++;
        if (kept > MOST) {
            closeEldest();
        }
    }

    private void closeEldest() throws SQLException {
        Iterator<Deque<PreparedStatement>> eldest = idle.values().iterator();
        Deque<PreparedStatement> same = eldest.next();
        PreparedStatement statement = same.removeFirst();
        if (same.isEmpty()) {
            eldest.remove();
        }
        kept--;
        ours.remove(statement);
        statement.close();
    }
}
