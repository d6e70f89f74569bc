package org.hearsay.ledger.settle;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What else is taken of the rows that {@link Assertions} are loaded from: who quotes claims need not look them up again. */
public record Beside(Part reports, Part claims, Part roles, Part statements) {

    static final Beside NOTHING = new Beside(Part.NONE, Part.NONE, Part.NONE, Part.NONE);

    /**
     * What is taken of the rows of one table.
     *
     * @param columns the columns for it, each with a comma behind
     * @param taker is given each row that has them
     */
    public record Part(String columns, Taker taker) {

        private static final Part NONE = new Part("", row -> {});
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException;
    }
}
