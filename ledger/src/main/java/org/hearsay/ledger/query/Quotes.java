package org.hearsay.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.settle.Beside;
import org.hearsay.ledger.store.ClaimColumns;
import org.hearsay.ledger.store.Words;

/** The exact words of claims, taken from the rows from which these are loaded. */
final class Quotes {

    private static final String CLAIM = "rule, why, confidence, evidence_words,";

    private static final String ROLE =
            "claim_role.span AS span, claim_role.inferred AS inferred, entity.number AS number, identity_member.entity"
                + " IS NOT NULL OR EXISTS (SELECT 1 FROM entity_name WHERE entity_name.entity = claim_role.entity) AS"
                + " named,";

    private static final String STATEMENT = """
        statement.seq AS seq, statement.reading AS reading, statement.id AS id, statement.mode AS mode,
          statement.parent AS parent, statement.source_span AS source_span, statement.source_words AS source_words,
          entity.written AS source_name, entity.number AS source_number, statement.audience_span AS audience_span,
          statement.audience_words AS audience_words,
          (SELECT written FROM entity AS audience WHERE audience.seq = statement.audience_entity) AS audience_name,
          (SELECT number FROM entity AS audience WHERE audience.seq = statement.audience_entity) AS audience_number,
          statement.cue_spans AS cue_spans, statement.cue_words AS cue_words,
          statement.content_spans AS content_spans, statement.content_words AS content_words,
        """;

    private final ReportMapper reports = new ReportMapper();
    private final StatementMapper mapper = new StatementMapper(reports);
    private final Map<Long, Own> claims = new HashMap<>();
    private final Map<Long, List<Filled>> roles = new HashMap<>();
    private final Map<Long, Statement> statements = new HashMap<>();
    private final Map<Long, List<Statement>> voices = new HashMap<>();

    /** What a claim alone has. */
    private record Own(
            ReportRef report,
            String id,
            List<Quoted> evidence,
            Optional<Claim.When> when,
            Optional<Claim.Where> where,
            String rule,
            List<String> why,
            double confidence) {}

    /** A role, and whom or what its words stand for. */
    private record Filled(Claim.Role role, Optional<FiledClaim.Party> party) {}

    /** What is to be taken while the claims are loaded. */
    Beside beside() {
        return new Beside(
                new Beside.Part(ReportMapper.COLUMNS + ",", reports::map),
                new Beside.Part(CLAIM, this::claim),
                new Beside.Part(ROLE, this::role),
                new Beside.Part(STATEMENT, this::statement));
    }

    /** A claim that was loaded: with its roles and days as they were filed, whatever people ruled of them. */
    FiledClaim of(Assertion told) {
        Own own = Objects.requireNonNull(claims.get(told.claim()));
        List<Filled> filled = roles.getOrDefault(told.claim(), List.of());
        List<Statement> said = voices.getOrDefault(told.claim(), List.of());
        Claim claim = new Claim(
                own.id(),
                told.kind(),
                told.trigger(),
                own.evidence().stream().map(Quoted::span).toList(),
                filled.stream().map(Filled::role).toList(),
                own.when(),
                own.where(),
                told.polarity(),
                told.certainty(),
                told.realis(),
                told.tense(),
                said.stream().findFirst().map(Statement::id),
                own.rule(),
                own.why(),
                own.confidence());
        return new FiledClaim(
                told.key(),
                own.report(),
                claim,
                filled.stream().map(Filled::party).toList(),
                new Quoted(told.trigger(), told.words()),
                own.evidence(),
                said);
    }

    private void claim(ResultSet row) throws SQLException {
        claims.put(
                row.getLong("seq"),
                new Own(
                        reports.map(row),
                        row.getString("id"),
                        StatementMapper.quoted(row, "evidence"),
                        ClaimColumns.when(row),
                        ClaimColumns.where(row),
                        row.getString("rule"),
                        row.getString("why").lines().toList(),
                        row.getDouble("confidence")));
    }

    private void role(ResultSet row) throws SQLException {
        Optional<String> entity = ClaimColumns.text(row, "entity_id");
        Claim.Role role = new Claim.Role(
                row.getString("role"),
                Words.span(row.getString("span")),
                entity,
                row.getString("words"),
                ClaimColumns.text(row, "inferred"));
        Optional<FiledClaim.Party> party = entity.isEmpty() ? Optional.empty() : Optional.of(party(row));
        roles.computeIfAbsent(row.getLong("claim"), none -> new ArrayList<>()).add(new Filled(role, party));
    }

    private static FiledClaim.Party party(ResultSet row) throws SQLException {
        return new FiledClaim.Party(
                row.getString("entity_name"),
                Labelled.of(Mention.Type.class, row.getString("entity_type")),
                row.getBoolean("named"),
                ClaimColumns.text(row, "number").map(number -> Labelled.of(Entity.Number.class, number)));
    }

    private void statement(ResultSet row) throws SQLException {
        long number = row.getLong("seq");
        Statement known = statements.get(number);
        Statement statement = known == null ? mapper.map(row) : known;
        statements.put(number, statement);
        voices.computeIfAbsent(row.getLong("claim"), none -> new ArrayList<>()).add(statement);
    }
}
