package org.hearsay.ledger.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import org.hearsay.ledger.decision.Ruling.ReportKey;
import org.hearsay.ledger.store.Several;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rulings as rows. */
final class RulingRows {

    private static final String REPORTS = "SELECT * FROM decision_report";

    private static final String BY_DECISION = " ORDER BY decision, position";

    private static final String EDITING = "SELECT * FROM decision WHERE verb IN ('redate', 'recast') AND undoes IS NULL"
            + " AND seq IN (SELECT decision FROM decision_report WHERE id IN (<reports>)) AND seq NOT IN (SELECT undoes"
            + " FROM decision WHERE undoes IS NOT NULL) ORDER BY seq";

    private final Handle handle;

    RulingRows(Handle handle) {
        this.handle = handle;
    }

    /** A row: a ruling, or that one is taken back. */
    record Row(long number, String at, String who, String why, Ruling ruling, Optional<Long> undoes) {}

    /** Adds a row; gives its number. */
    long add(Instant at, String who, String why, Ruling ruling, Optional<Long> undoes) {
        long number = handle.createQuery("SELECT COALESCE(MAX(seq), 0) + 1 FROM decision")
                .mapTo(Long.class)
                .one();
        Fields fields = fields(ruling);
        handle.execute(
                "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                at.toString(),
                who,
                why,
                ruling.verb(),
                fields.one(),
                fields.other(),
                fields.value(),
                fields.claim().map(claim -> claim.kind().name()).orElse(null),
                fields.claim().map(claim -> Words.span(claim.trigger())).orElse(null),
                undoes.orElse(null));
        for (int i = 0; i < fields.reports().size(); i++) {
            ReportKey report = fields.reports().get(i);
            handle.execute(
                    "INSERT INTO decision_report VALUES (?, ?, ?, ?, ?, ?)",
                    number,
                    i,
                    report.id(),
                    report.sha256(),
                    report.publisher(),
                    report.published());
        }
        if (ruling instanceof Ruling.Add added) {
            new AdditionRows(handle).add(number, added.claim());
        }
        return number;
    }

    /** All rows, in order. */
    List<Row> all() {
        return rows(
                handle.createQuery(REPORTS + BY_DECISION), handle.createQuery("SELECT * FROM decision ORDER BY seq"));
    }

    /** The rulings not taken back that edit a claim of one of the reports with these ids, in order: seldom any, of however many. */
    List<Row> editing(Set<String> reports) {
        Query rulings = Several.bind(handle.createQuery(EDITING), "reports", reports);
        return rows(
                Several.bind(
                        handle.createQuery(REPORTS + " WHERE id IN (<reports>)" + BY_DECISION), "reports", reports),
                rulings);
    }

    private List<Row> rows(Query reports, Query rulings) {
        Map<Long, List<ReportKey>> about = new HashMap<>();
        reports.map((row, context) -> Map.entry(
                        row.getLong("decision"),
                        new ReportKey(
                                row.getString("id"),
                                row.getString("sha256"),
                                row.getString("publisher"),
                                row.getString("published"))))
                .forEach(each -> about.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(each.getValue()));
        return rulings.map((row, context) -> new Row(
                        row.getLong("seq"),
                        row.getString("at"),
                        row.getString("who"),
                        row.getString("why"),
                        ruling(row, about.getOrDefault(row.getLong("seq"), List.of())),
                        number(row.getString("undoes"))))
                .list();
    }

    private static Optional<Long> number(@Nullable String column) {
        return Optional.ofNullable(column).map(Long::valueOf);
    }

    private record Fields(String one, String other, String value, Optional<ClaimPlace> claim, List<ReportKey> reports) {

        static Fields of(String one, String other) {
            return new Fields(one, other, "", Optional.empty(), List.of());
        }

        static Fields of(ClaimPlace claim, String one, String value) {
            return new Fields(one, "", value, Optional.of(claim), List.of(claim.report()));
        }
    }

    private static Fields fields(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Merge merge -> Fields.of(merge.one(), merge.other());
            case Ruling.Split split -> Fields.of(split.name(), split.from());
            case Ruling.Reject reject -> Fields.of(reject.claim(), "", "");
            case Ruling.Redate redate ->
                Fields.of(redate.claim(), "", day(redate.earliest()) + "/" + day(redate.latest()));
            case Ruling.Recast recast -> Fields.of(recast.claim(), recast.role(), recast.name());
            case Ruling.Accept accept -> Fields.of(accept.claim(), "", "");
            case Ruling.Rate rate ->
                Fields.of(rate.claim(), "", rate.credibility().label());
            case Ruling.Add add ->
                Fields.of(
                        new ClaimPlace(
                                add.report(),
                                add.claim().kind(),
                                add.claim().trigger().span()),
                        "",
                        "");
            case Ruling.OneOrigin origin -> new Fields("", "", "", Optional.empty(), List.of(origin.a(), origin.b()));
            case Ruling.Grade grade -> Fields.of(grade.source(), String.valueOf(grade.grade()));
        };
    }

    private Ruling ruling(ResultSet row, List<ReportKey> reports) throws SQLException {
        String one = row.getString("one");
        String other = row.getString("other");
        String value = row.getString("value");
        String verb = row.getString("verb");
        return switch (verb) {
            case "merge" -> new Ruling.Merge(one, other);
            case "split" -> new Ruling.Split(one, other);
            case "reject" -> new Ruling.Reject(claim(row, reports));
            case "redate" -> {
                int slash = value.indexOf('/');
                yield new Ruling.Redate(
                        claim(row, reports), day(value.substring(0, slash)), day(value.substring(slash + 1)));
            }
            case "recast" -> new Ruling.Recast(claim(row, reports), one, value);
            case "accept" -> new Ruling.Accept(claim(row, reports));
            case "rate" -> new Ruling.Rate(claim(row, reports), Labelled.of(Credibility.class, value));
            case "add" ->
                new Ruling.Add(
                        reports.getFirst(),
                        new AdditionRows(handle).read(row.getLong("seq"), Kind.of(row.getString("kind"))));
            case "one-origin", "two-origins" ->
                new Ruling.OneOrigin(reports.get(0), reports.get(1), verb.equals("one-origin"));
            case "grade" -> new Ruling.Grade(one, other.charAt(0));
            default -> throw new IllegalStateException("decision " + row.getLong("seq") + " is a '" + verb + "'");
        };
    }

    private static ClaimPlace claim(ResultSet row, List<ReportKey> reports) throws SQLException {
        return new ClaimPlace(reports.getFirst(), Kind.of(row.getString("kind")), Words.span(row.getString("span")));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
