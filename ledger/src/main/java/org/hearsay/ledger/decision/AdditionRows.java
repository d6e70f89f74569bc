package org.hearsay.ledger.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.decision.Addition.Part;
import org.hearsay.ledger.decision.Addition.Quote;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.Handle;

/** Added claims as rows. */
final class AdditionRows {

    private static final String EVIDENCE = "evidence";
    private static final String TRIGGER = "trigger";
    private static final String SOURCE = "source";
    private static final String WHERE = "where";
    private static final String ROLE = "role:";

    private final Handle handle;

    AdditionRows(Handle handle) {
        this.handle = handle;
    }

    void add(long decision, Addition claim) {
        handle.execute(
                "INSERT INTO decision_claim VALUES (?, ?, ?, ?, ?, ?, ?)",
                decision,
                claim.earliest().map(LocalDate::toString).orElse(""),
                claim.latest().map(LocalDate::toString).orElse(""),
                claim.polarity().label(),
                claim.certainty().label(),
                claim.realis().label(),
                claim.tense().map(Labelled::label).orElse(""));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(EVIDENCE, claim.evidence(), Optional.empty()));
        rows.add(new Row(TRIGGER, claim.trigger(), Optional.empty()));
        claim.source().ifPresent(part -> rows.add(new Row(SOURCE, part.quote(), part.type())));
        claim.where().ifPresent(quote -> rows.add(new Row(WHERE, quote, Optional.empty())));
        claim.roles().forEach(part -> rows.add(new Row(ROLE + part.role(), part.quote(), part.type())));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            handle.execute(
                    "INSERT INTO decision_words VALUES (?, ?, ?, ?, ?, ?)",
                    decision,
                    i,
                    row.part(),
                    Words.span(row.quote().span()),
                    row.quote().words(),
                    row.type().map(Labelled::label).orElse(""));
        }
    }

    Addition read(long decision, Kind kind) {
        List<Row> rows = handle.createQuery("SELECT * FROM decision_words WHERE decision = ? ORDER BY position")
                .bind(0, decision)
                .map((row, context) -> new Row(
                        row.getString("part"),
                        new Quote(Words.span(row.getString("span")), row.getString("words")),
                        Optional.of(row.getString("type"))
                                .filter(type -> !type.isEmpty())
                                .map(type -> Labelled.of(Mention.Type.class, type))))
                .list();
        List<Part> roles = rows.stream()
                .filter(row -> row.part().startsWith(ROLE))
                .map(row -> new Part(row.part().substring(ROLE.length()), row.quote(), row.type()))
                .toList();
        return handle.createQuery("SELECT * FROM decision_claim WHERE decision = ?")
                .bind(0, decision)
                .map((row, context) -> new Addition(
                        kind,
                        first(rows, EVIDENCE).orElseThrow().quote(),
                        first(rows, TRIGGER).orElseThrow().quote(),
                        roles,
                        first(rows, SOURCE).map(each -> new Part("", each.quote(), each.type())),
                        first(rows, WHERE).map(Row::quote),
                        day(row.getString("earliest")),
                        day(row.getString("latest")),
                        Labelled.of(Claim.Polarity.class, row.getString("polarity")),
                        Labelled.of(Claim.Certainty.class, row.getString("certainty")),
                        Labelled.of(Claim.Realis.class, row.getString("realis")),
                        Optional.of(row.getString("tense"))
                                .filter(tense -> !tense.isEmpty())
                                .map(tense -> Labelled.of(Claim.Tense.class, tense))))
                .one();
    }

    private static Optional<Row> first(List<Row> rows, String part) {
        return rows.stream().filter(row -> row.part().equals(part)).findFirst();
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private record Row(String part, Quote quote, Optional<Mention.Type> type) {}
}
