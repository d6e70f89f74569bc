package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Labelled;
import org.hearsay.core.Span;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes statements of the rows of one answer; statements of one report share its {@link ReportRef}. */
final class StatementMapper implements RowMapper<Statement> {

    private final ReportMapper reports;

    /** @param reports knows the reports of the rows, or these have {@link ReportMapper#COLUMNS} */
    StatementMapper(ReportMapper reports) {
        this.reports = reports;
    }

    @Override
    public Statement map(ResultSet row, StatementContext context) throws SQLException {
        return map(row);
    }

    Statement map(ResultSet row) throws SQLException {
        return new Statement(
                reports.map(row),
                row.getString("id"),
                voice(row, "source"),
                Labelled.of(Attribution.Speaker.class, row.getString("speaker")),
                Labelled.of(Attribution.Stance.class, row.getString("stance")),
                Labelled.of(Attribution.Mode.class, row.getString("mode")),
                row.getString("conditions").lines().toList(),
                quoted(row, "cue"),
                quoted(row, "content"),
                voice(row, "audience"),
                Optional.ofNullable(row.getString("parent")));
    }

    private static Optional<Voice> voice(ResultSet row, String role) throws SQLException {
        String span = row.getString(role + "_span");
        return span == null
                ? Optional.empty()
                : Optional.of(new Voice(
                        Words.span(span),
                        row.getString(role + "_words"),
                        Optional.ofNullable(row.getString(role + "_name")),
                        Optional.ofNullable(row.getString(role + "_number"))
                                .map(number -> Labelled.of(Entity.Number.class, number))));
    }

    /** The words have a line end between pieces, and may have one inside: what ends a piece is the length of its span. */
    static List<Quoted> quoted(ResultSet row, String part) throws SQLException {
        String words = row.getString(part + "_words");
        List<Quoted> pieces = new ArrayList<>();
        int begin = 0;
        for (Span span : Words.spans(row.getString(part + "_spans"))) {
            pieces.add(new Quoted(span, words.substring(begin, begin + span.length())));
            begin += span.length() + 1;
        }
        return pieces;
    }
}
