package org.hearsay.ledger.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hearsay.core.Kind;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import org.hearsay.ledger.decision.Ruling.ReportKey;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Words;

/** Finds what a person means who rules: by the ids that answers show. */
public final class Sought {

    static final String KEY = "report.id AS id, report.sha256 AS sha256, COALESCE(report.publisher, '') AS publisher,"
            + " COALESCE(report.published, '') AS published";

    private static final String CLAIM = "SELECT claim.kind AS kind, claim.trigger_span AS span, " + KEY
            + " FROM report JOIN newest_reading ON newest_reading.report = report.seq"
            + " JOIN claim ON claim.reading = newest_reading.seq WHERE ";

    private static final String FACT = "SELECT claim.kind AS kind, claim.trigger_span AS span, " + KEY
            + " FROM fact JOIN fact_claim ON fact_claim.fact = fact.id JOIN claim ON claim.seq = fact_claim.claim"
            + " JOIN reading ON reading.seq = claim.reading JOIN report ON report.seq = reading.report"
            + " WHERE fact.id = ? ORDER BY claim.kind <> fact.kind, claim.polarity, report.id, claim.place LIMIT 1";

    private final Database database;

    public Sought(Database database) {
        this.database = database;
    }

    /**
     * The reports of an id; several if the ledger has versions of it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public List<ReportKey> reports(String id) {
        List<ReportKey> reports = database.read(
                handle -> handle.createQuery("SELECT " + KEY + " FROM report WHERE report.id = ? ORDER BY report.seq")
                        .bind(0, id)
                        .map((row, context) -> report(row))
                        .list());
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("there is no report '" + id + "' in the ledger");
        }
        return reports;
    }

    /**
     * The places of claims.
     *
     * @param what {@code REPORT#CLAIM} for one, by its id in its report's reading, or the id of a fact for all of its claims
     * @throws IllegalArgumentException if there is none
     */
    public List<ClaimPlace> claims(String what) {
        int mark = what.lastIndexOf('#');
        List<ClaimPlace> claims = database.read(handle -> (mark < 0
                        ? handle.createQuery(CLAIM + "claim.seq IN (SELECT claim FROM fact_claim WHERE fact = ?)"
                                        + " ORDER BY report.id, claim.place")
                                .bind(0, what)
                        : handle.createQuery(CLAIM + "report.id = ? AND claim.id = ? ORDER BY report.seq")
                                .bind(0, what.substring(0, mark))
                                .bind(1, what.substring(mark + 1)))
                .map((row, context) -> place(row))
                .list());
        if (claims.isEmpty()) {
            throw new IllegalArgumentException(
                    mark < 0
                            ? "there is no fact '" + what + "'; a single claim is meant by REPORT#CLAIM"
                            : "there is no claim '" + what.substring(mark + 1) + "' in a report '"
                                    + what.substring(0, mark) + "'");
        }
        return claims;
    }

    /**
     * Where a ruling on a fact stands: at one of its claims, of the fact's kind and asserted if any is.
     *
     * @param what the id of a fact, or {@code REPORT#CLAIM} for that of a claim
     * @throws IllegalArgumentException if there is none
     */
    public ClaimPlace fact(String what) {
        if (what.contains("#")) {
            return claims(what).getFirst();
        }
        return database.read(handle -> handle.createQuery(FACT)
                        .bind(0, what)
                        .map((row, context) -> place(row))
                        .findOne())
                .orElseThrow(() -> new IllegalArgumentException("there is no fact '" + what + "'"));
    }

    /**
     * The rulings that add a claim which no reader found: one, or several where the ledger has reports of that id and those words
     * from several publishers.
     *
     * @throws IllegalArgumentException if the report does not have the words, or they do not make a claim of the kind
     */
    public List<Ruling> addition(Draft draft) {
        return database.read(handle -> new Drafting(handle).rulings(draft));
    }

    private static ClaimPlace place(ResultSet row) throws SQLException {
        return new ClaimPlace(report(row), Kind.of(row.getString("kind")), Words.span(row.getString("span")));
    }

    static ReportKey report(ResultSet row) throws SQLException {
        return new ReportKey(
                row.getString("id"), row.getString("sha256"), row.getString("publisher"), row.getString("published"));
    }
}
