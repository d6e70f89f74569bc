package org.hearsay.ledger.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;

/** The rows that one transaction adds; the rows of reports and readings at once, all others together at the end. */
final class Inserts {

    private final Handle handle;
    private final String now;
    private final Map<NameKey, Long> names = new HashMap<>();
    private final Set<NameKey> worded = new HashSet<>();
    private final Table report;
    private final Table reading;
    private final Table name;
    private final Table word;
    private final Table entity;
    private final Table entityName;
    private final Table statement;
    private final Table mention;
    private final ClaimInserts claims;

    Inserts(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now.toString();
        report = new Table(handle, "report", 5);
        reading = new Table(handle, "reading", 15);
        name = new Table(handle, "name", 3);
        word = new Table(handle, "name_word", 2, " ON CONFLICT DO NOTHING");
        entity = new Table(handle, "entity", 7);
        entityName = new Table(handle, "entity_name", 3);
        statement = new Table(handle, "statement", 19);
        mention = new Table(handle, "statement_mention", 3);
        claims = new ClaimInserts(handle, this::name);
    }

    /**
     * Adds a report.
     *
     * @return its number
     */
    long report(Report given, Digest digest) {
        long seq = report.next();
        report.add(
                seq,
                given.id(),
                digest.text(),
                given.publisher().orElse(null),
                given.published().orElse(null));
        report.flush();
        return seq;
    }

    /** Adds a reading of a report, and all that it found. */
    void reading(long of, Rows rows) {
        reading(of, rows, rows.digest().given(), Optional.empty());
    }

    /**
     * The same, with the digest of what came with it.
     *
     * @param again when it was filed once more
     */
    void reading(long of, Rows rows, String given, Optional<Instant> again) {
        long seq = reading.next();
        Reading read = rows.filing().reading();
        Report known = read.report();
        reading.add(
                seq,
                of,
                given,
                read.reader().version(),
                read.reader().model(),
                now,
                known.publisher().orElse(null),
                known.published().orElse(null),
                known.updated().orElse(null),
                known.agency().orElse(null),
                known.headline().orElse(null),
                known.url().orElse(null),
                rows.json(),
                known.language().orElse(null),
                again.map(Instant::toString).orElse(null));
        reading.flush();
        Map<String, Long> entities = new HashMap<>();
        rows.entities().forEach(row -> entities.put(row.entity().id(), entity(seq, row)));
        Map<String, Long> statements = new HashMap<>();
        for (Rows.StatementRow row : rows.statements()) {
            statements.put(row.attribution().id(), statement(seq, row, known.text(), entities));
        }
        claims.add(seq, read, entities, statements);
    }

    private long entity(long of, Rows.EntityRow row) {
        long seq = entity.next();
        Long heading = row.heading().map(this::name).orElse(null);
        entity.add(
                seq,
                of,
                row.entity().id(),
                row.entity().type().label(),
                row.entity().name(),
                heading,
                row.entity().number().map(Entity.Number::label).orElse(null));
        for (Rows.NameRow each : row.names()) {
            entityName.add(seq, wordedName(each.key()), each.written());
        }
        return seq;
    }

    private long statement(long of, Rows.StatementRow row, String text, Map<String, Long> entities) {
        long seq = statement.next();
        Attribution said = row.attribution();
        Optional<Attribution.Party> source = said.source();
        Optional<Attribution.Party> audience = said.audience();
        statement.add(
                seq,
                of,
                said.id(),
                row.place(),
                source.map(party -> Words.span(party.span())).orElse(null),
                source.map(party -> party.span().of(text)).orElse(null),
                source.flatMap(Attribution.Party::entity).map(entities::get).orElse(null),
                Words.spans(said.cue()),
                Words.words(said.cue(), text),
                Words.spans(said.content()),
                Words.words(said.content(), text),
                said.mode().label(),
                said.speaker().label(),
                said.stance().label(),
                said.conditions().stream().collect(Collectors.joining("\n")),
                audience.map(party -> Words.span(party.span())).orElse(null),
                audience.map(party -> party.span().of(text)).orElse(null),
                audience.flatMap(Attribution.Party::entity).map(entities::get).orElse(null),
                said.parent().orElse(null));
        for (Mention each : row.mentions()) {
            mention.add(seq, entities.get(each.entity()), Words.span(each.span()));
        }
        return seq;
    }

    /** A name that is found by its words; descriptions, of which there are many more, are found whole alone. */
    private long wordedName(NameKey key) {
        long seq = name(key);
        if (worded.add(key)) {
            key.words().stream().distinct().forEach(each -> word.add(each, seq));
        }
        return seq;
    }

    private long name(NameKey key) {
        return names.computeIfAbsent(key, this::fileName);
    }

    private long fileName(NameKey key) {
        Optional<Long> known = handle.createQuery("SELECT seq FROM name WHERE spelled = ?")
                .bind(0, key.spelled())
                .mapTo(Long.class)
                .findOne();
        if (known.isPresent()) {
            return known.get();
        }
        long seq = name.next();
        name.add(seq, key.spelled(), key.joined());
        return seq;
    }

    /** Sends what has not been sent. */
    void flush() {
        List.of(name, word, entity, entityName, statement, mention).forEach(Table::flush);
        claims.flush();
    }
}
