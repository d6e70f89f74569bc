package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.store.ClaimColumns;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes claims of the rows of one answer. */
final class ClaimMapper implements RowMapper<FiledClaim> {

    private final Map<Long, ReportMapper.Keyed> reports;
    private final LongFunction<List<Filled>> roles;
    private final LongFunction<List<Statement>> voices;

    /** A role, and whom or what its words stand for. */
    record Filled(Claim.Role role, Optional<FiledClaim.Party> party) {}

    /**
     * @param reports by the numbers of their readings
     * @param roles gives the roles of the claim with a number
     * @param voices gives its chain of statements
     */
    ClaimMapper(
            Map<Long, ReportMapper.Keyed> reports,
            LongFunction<List<Filled>> roles,
            LongFunction<List<Statement>> voices) {
        this.reports = reports;
        this.roles = roles;
        this.voices = voices;
    }

    @Override
    public FiledClaim map(ResultSet row, StatementContext context) throws SQLException {
        long number = row.getLong("seq");
        ReportMapper.Keyed report = Objects.requireNonNull(reports.get(row.getLong("reading")));
        List<Filled> filled = roles.apply(number);
        List<Statement> said = voices.apply(number);
        Claim claim = new Claim(
                row.getString("id"),
                Kind.of(row.getString("kind")),
                Words.span(row.getString("trigger_span")),
                Words.spans(row.getString("evidence_spans")),
                filled.stream().map(Filled::role).toList(),
                ClaimColumns.when(row),
                ClaimColumns.where(row),
                Labelled.of(Claim.Polarity.class, row.getString("polarity")),
                Labelled.of(Claim.Certainty.class, row.getString("certainty")),
                Labelled.of(Claim.Realis.class, row.getString("realis")),
                text(row, "tense").map(label -> Labelled.of(Claim.Tense.class, label)),
                said.stream().findFirst().map(Statement::id),
                row.getString("rule"),
                row.getString("why").lines().toList(),
                row.getDouble("confidence"));
        return new FiledClaim(
                report.root().key(claim.id()),
                report.report(),
                claim,
                filled.stream().map(Filled::party).toList(),
                new Quoted(claim.trigger(), row.getString("trigger_words")),
                StatementMapper.quoted(row, "evidence"),
                said);
    }

    static Filled filled(ResultSet row) throws SQLException {
        Optional<String> entity = text(row, "entity_id");
        Claim.Role role = new Claim.Role(
                row.getString("role"),
                Words.span(row.getString("span")),
                entity,
                row.getString("written"),
                text(row, "inferred"));
        if (entity.isEmpty()) {
            return new Filled(role, Optional.empty());
        }
        FiledClaim.Party party = new FiledClaim.Party(
                row.getString("entity_name"),
                Labelled.of(Mention.Type.class, row.getString("entity_type")),
                row.getBoolean("named"),
                text(row, "entity_number").map(number -> Labelled.of(Entity.Number.class, number)));
        return new Filled(role, Optional.of(party));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
