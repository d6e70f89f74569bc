package org.hearsay.ledger.settle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Naming;
import org.hearsay.ledger.fact.PlaceName;
import org.hearsay.ledger.store.ClaimColumns;
import org.hearsay.ledger.store.Keys;
import org.hearsay.ledger.store.Several;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.Handle;

/** Loads claims as facts are made of them, by today's identities. */
public final class Assertions {

    /** How many are asked for at once. */
    private static final int BATCH = 500;

    /** The day that a report counts from. */
    public static final String REPORTED = "SUBSTR(COALESCE(reading.published, reading.updated, reading.filed), 1, 10)";

    private static final String CLAIMS =
            "SELECT <more> seq, reading, id, kind, trigger_span, trigger_words, evidence_spans, earliest, latest,"
                    + " time, approximate, where_written, geonames, latitude, longitude, polarity, certainty, realis,"
                    + " tense, why FROM claim WHERE seq IN (<some>)";

    /** Many claims are of one report: what is told of it is read once, not with each of them. */
    private static final String REPORTS = "SELECT <more> reading.seq AS reading, reading.report AS report_number, "
            + REPORTED
            + " AS reported, COALESCE(reading.publisher, report.publisher) AS outlet, reading.agency AS agency, "
            + Keys.COLUMNS + " FROM reading JOIN report ON report.seq = reading.report"
            + " WHERE reading.seq IN (SELECT reading FROM claim WHERE seq IN (<some>))";

    private static final String PARTY = "entity.seq AS entity_number, entity.written AS entity_name, entity.type AS"
            + " entity_type, identity_member.identity AS identity, entity.id AS entity_id";

    private static final String OF_ENTITY = " LEFT JOIN identity_member ON identity_member.entity = entity.seq";

    private static final String ROLES = "SELECT <more> claim_role.claim AS claim, claim_role.role AS role,"
            + " claim_role.written AS words, " + PARTY
            + " FROM claim_role LEFT JOIN entity ON entity.seq = claim_role.entity" + OF_ENTITY
            + " WHERE claim_role.claim IN (<some>) ORDER BY claim_role.claim, claim_role.position";

    /** The join to the left keeps the order of the tables: else all statements may be gone through for a few claims. */
    private static final String CHAINS = ClaimColumns.CHAIN + """
            SELECT <more> chain.claim AS claim, statement.source_words AS words, statement.speaker AS speaker,
              statement.stance AS stance, statement.conditions AS conditions,
            """ + PARTY
            + " FROM chain LEFT JOIN statement ON statement.seq = chain.statement LEFT JOIN entity ON entity.seq ="
            + " statement.source_entity" + OF_ENTITY + " ORDER BY chain.claim, chain.depth";

    private final Handle handle;
    private final Function<Set<String>, Edits> edits;
    private final boolean portrayed;
    private final Beside beside;

    /** Loads claims that are put together already: without what reports say people are, which tells who may be one. */
    public Assertions(Handle handle) {
        this(handle, Beside.NOTHING);
    }

    /** The same; what else somebody takes of the rows is given before the claims are. */
    public Assertions(Handle handle, Beside beside) {
        this(handle, reports -> new Edits(handle, Decisions.editing(handle, reports)), false, beside);
    }

    Assertions(Handle handle, Edits edits) {
        this(handle, reports -> edits, true, Beside.NOTHING);
    }

    /** @param edits gives what people ruled of claims of the reports with some ids */
    private Assertions(Handle handle, Function<Set<String>, Edits> edits, boolean portrayed, Beside beside) {
        this.handle = handle;
        this.edits = edits;
        this.portrayed = portrayed;
        this.beside = beside;
    }

    /** The claims with these numbers, in their order. */
    public List<Assertion> load(Collection<Long> claims) {
        List<Assertion> loaded = new ArrayList<>(claims.size());
        Several.parts(List.copyOf(claims), BATCH).forEach(some -> some(some, loaded));
        return loaded;
    }

    private void some(List<Long> claims, List<Assertion> loaded) {
        Map<Long, Told> reports = new HashMap<>();
        rows(REPORTS, claims, beside.reports(), row -> reports.put(row.getLong("reading"), Told.of(row)));
        Map<Long, Bare> bare = new HashMap<>();
        rows(
                CLAIMS,
                claims,
                beside.claims(),
                row -> bare.put(
                        row.getLong("seq"), Bare.of(row, Objects.requireNonNull(reports.get(row.getLong("reading"))))));
        Function<Long, Keys.Root> roots =
                claim -> Objects.requireNonNull(bare.get(claim)).root();
        Map<Long, List<Assertion.Filler>> fillers = fillers(claims, bare, roots);
        Map<Long, List<Assertion.Speech>> chains = chains(claims, roots);
        Edits ruled = edits.apply(
                reports.values().stream().map(told -> told.source().id()).collect(Collectors.toSet()));
        claims.forEach(claim -> Optional.ofNullable(bare.get(claim))
                .map(each -> each.claim()
                        .with(fillers.getOrDefault(claim, List.of()))
                        .saidBy(chains.getOrDefault(claim, List.of())))
                .map(ruled::over)
                .ifPresent(loaded::add));
    }

    private Map<Long, List<Assertion.Filler>> fillers(
            List<Long> claims, Map<Long, Bare> bare, Function<Long, Keys.Root> roots) {
        List<Filled> filled = new ArrayList<>();
        rows(ROLES, claims, beside.roles(), row -> {
            long claim = row.getLong("claim");
            filled.add(
                    new Filled(claim, row.getString("role"), Who.of(row, roots.apply(claim)), row.getString("words")));
        });
        Map<Long, List<String>> described = portrayed
                ? Portraits.of(
                        handle,
                        filled.stream()
                                .filter(each -> Naming.asks(
                                        Objects.requireNonNull(bare.get(each.claim()))
                                                .claim()
                                                .kind(),
                                        each.role()))
                                .flatMap(each -> each.who().stream())
                                .filter(Who::isNamedPerson)
                                .map(Who::entity)
                                .distinct()
                                .toList())
                : Map.of();
        Map<Long, List<Assertion.Filler>> fillers = new HashMap<>();
        filled.forEach(each ->
                fillers.computeIfAbsent(each.claim(), none -> new ArrayList<>()).add(each.filler(described)));
        return fillers;
    }

    private void rows(String sql, List<Long> claims, Beside.Part more, Beside.Taker taker) {
        Several.bind(handle.createQuery(sql).define("more", more.columns()), "some", claims)
                .scanResultSet((rows, context) -> {
                    try (context;
                            ResultSet row = rows.get()) {
                        while (row.next()) {
                            taker.take(row);
                            more.taker().take(row);
                        }
                    }
                    return claims;
                });
    }

    private Map<Long, List<Assertion.Speech>> chains(List<Long> claims, Function<Long, Keys.Root> roots) {
        List<Link> links = new ArrayList<>();
        rows(CHAINS, claims, beside.statements(), row -> {
            long claim = row.getLong("claim");
            links.add(new Link(
                    claim,
                    Who.of(row, roots.apply(claim)),
                    ClaimColumns.text(row, "words").orElse(""),
                    Labelled.of(Attribution.Speaker.class, row.getString("speaker")),
                    Labelled.of(Attribution.Stance.class, row.getString("stance")),
                    row.getString("conditions").lines().toList()));
        });
        Set<Long> speakers = new HashSet<>();
        links.forEach(link -> link.who().ifPresent(who -> speakers.add(who.entity())));
        Map<Long, String> bodies = SpokenFor.of(handle, speakers);
        Map<Long, List<Assertion.Speech>> chains = new HashMap<>();
        links.forEach(link ->
                chains.computeIfAbsent(link.claim(), none -> new ArrayList<>()).add(link.speech(bodies)));
        return chains;
    }

    /** The report of a claim. */
    private record Told(Assertion.Source source, Keys.Root root) {

        static Told of(ResultSet row) throws SQLException {
            Assertion.Source source = new Assertion.Source(
                    row.getLong("report_number"),
                    row.getString("report_id"),
                    row.getString("reported"),
                    ClaimColumns.text(row, "outlet"),
                    ClaimColumns.text(row, "agency"));
            return new Told(source, Keys.root(row));
        }
    }

    /** A claim without those who fill its roles and say it. */
    private record Bare(Assertion claim, Keys.Root root) {

        static Bare of(ResultSet row, Told report) throws SQLException {
            Assertion claim = new Assertion(
                    row.getLong("seq"),
                    report.root().key(row.getString("id")),
                    report.source(),
                    Kind.of(row.getString("kind")),
                    Words.span(row.getString("trigger_span")),
                    row.getString("trigger_words"),
                    Words.spans(row.getString("evidence_spans")).stream()
                            .reduce(Span::cover)
                            .orElseThrow(),
                    List.of(),
                    ClaimColumns.when(row),
                    ClaimColumns.where(row)
                            .map(where -> new Claim.Where(
                                    PlaceName.quietly(where.place()),
                                    where.geonames(),
                                    where.latitude(),
                                    where.longitude())),
                    Labelled.of(Claim.Polarity.class, row.getString("polarity")),
                    Labelled.of(Claim.Certainty.class, row.getString("certainty")),
                    Labelled.of(Claim.Realis.class, row.getString("realis")),
                    ClaimColumns.text(row, "tense").map(label -> Labelled.of(Claim.Tense.class, label)),
                    row.getString("why").lines().toList(),
                    List.of());
            return new Bare(claim, report.root());
        }
    }

    private record Who(long entity, Assertion.Party party) {

        /** Whom words stand for; one without a name is nobody but itself. */
        static Optional<Who> of(ResultSet row, Keys.Root report) throws SQLException {
            Optional<String> id = ClaimColumns.text(row, "entity_id");
            if (id.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> identity = ClaimColumns.text(row, "identity");
            Assertion.Party party = new Assertion.Party(
                    identity.isPresent() ? identity.get() : report.key(id.get()),
                    row.getString("entity_name"),
                    row.getString("entity_type"),
                    identity.isPresent(),
                    Optional.empty());
            return Optional.of(new Who(row.getLong("entity_number"), party));
        }

        boolean isNamedPerson() {
            return party.named() && party.type().equals(Mention.Type.PERSON.label());
        }

        Assertion.Party speakingFor(Optional<String> body) {
            return party.speakingFor(body);
        }
    }

    private record Filled(long claim, String role, Optional<Who> who, String words) {

        Assertion.Filler filler(Map<Long, List<String>> described) {
            return new Assertion.Filler(
                    role,
                    who.map(each -> each.party().describedAs(described.getOrDefault(each.entity(), List.of()))),
                    words);
        }
    }

    private record Link(
            long claim,
            Optional<Who> who,
            String words,
            Attribution.Speaker speaker,
            Attribution.Stance stance,
            List<String> conditions) {

        Assertion.Speech speech(Map<Long, String> bodies) {
            return new Assertion.Speech(
                    who.map(each -> each.speakingFor(Optional.ofNullable(bodies.get(each.entity())))),
                    words,
                    speaker,
                    stance,
                    conditions);
        }
    }
}
