package org.hearsay.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Place;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of claims that people added to a reading. They stand among those that were read, with numbers below zero: what is derived
 * can be dropped, and what is filed is never touched.
 */
public final class AddedRows {

    /** A claim has fewer parts than this. */
    private static final int PARTS = 64;

    /** Those that refer to others first. */
    private static final List<String> CLAIM = List.of(
            "DELETE FROM statement_mention WHERE statement = ?",
            "DELETE FROM claim_role WHERE claim = ?",
            "DELETE FROM claim WHERE seq = ?",
            "DELETE FROM statement WHERE seq = ?");

    private static final List<String> STRANGERS = List.of(
            "DELETE FROM entity_name WHERE entity BETWEEN ? AND ?", "DELETE FROM entity WHERE seq BETWEEN ? AND ?");

    private final Handle handle;

    public AddedRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * What is added.
     *
     * @param number above zero, and no other's
     * @param reading the number of the reading it stands in
     * @param text of the report
     * @param strangers whom no reader knows, at most as many as the claim has parts
     * @param said the statement that it stands in, if the reading does not have it
     * @param place where it was, if that is in the gazetteer
     */
    public record Added(
            long number,
            long reading,
            String text,
            Claim claim,
            List<Entity> strangers,
            Optional<Attribution> said,
            Optional<Place> place) {}

    /** Makes the rows of a claim. */
    public void add(Added added) {
        Map<String, Long> entities = new HashMap<>();
        int part = 0;
        for (Entity stranger : added.strangers()) {
            entities.put(stranger.id(), stranger(added, stranger, part++));
        }
        Optional<Long> statement = added.said().isPresent()
                ? Optional.of(statement(added, added.said().get(), entities))
                : added.claim().attribution().flatMap(id -> number(added, "statement", id));
        claim(added, statement.orElse(null));
        int position = 0;
        for (Claim.Role role : added.claim().roles()) {
            handle.execute(
                    "INSERT INTO claim_role VALUES (?, ?, ?, ?, ?, ?, ?)",
                    -added.number(),
                    position++,
                    role.name(),
                    Words.span(role.span()),
                    entity(added, role.entity(), entities),
                    role.text(),
                    null);
        }
    }

    /** For each claim that was added, by its number, the number of the reading it stands in. */
    public Map<Long, Long> all() {
        return handle.createQuery("SELECT -seq AS number, reading FROM claim WHERE seq < 0")
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("number", Long.class), row.getColumn("reading", Long.class));
                    return all;
                });
    }

    /** The least number of an entity that an added claim may have brought in. */
    public static long first(long number) {
        return -((number + 1) * PARTS - 1);
    }

    /** The greatest number of an entity that an added claim may have brought in. */
    public static long last(long number) {
        return -number * PARTS;
    }

    /** Takes an added claim away, with whom it brought in. Nothing derived may refer to it any more. */
    public void drop(long number) {
        CLAIM.forEach(sql -> handle.execute(sql, -number));
        STRANGERS.forEach(sql -> handle.execute(sql, first(number), last(number)));
    }

    private long stranger(Added added, Entity stranger, int part) {
        long number = -(added.number() * PARTS + part);
        NameKey key = NameKey.of(stranger.name()).orElseThrow();
        long name = name(key);
        handle.execute(
                "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?)",
                number,
                added.reading(),
                stranger.id(),
                stranger.type().label(),
                stranger.name(),
                name,
                null);
        key.words().stream()
                .distinct()
                .forEach(word ->
                        handle.execute("INSERT INTO name_word VALUES (?, ?) ON CONFLICT DO NOTHING", word, name));
        handle.execute("INSERT INTO entity_name VALUES (?, ?, ?)", number, name, stranger.name());
        return number;
    }

    private long statement(Added added, Attribution said, Map<String, Long> entities) {
        Optional<Attribution.Party> source = said.source();
        handle.execute(
                "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, '', ?, ?, ?, ?)",
                -added.number(),
                added.reading(),
                said.id(),
                said.content().getFirst().begin(),
                source.map(party -> Words.span(party.span())).orElse(null),
                source.map(party -> party.span().of(added.text())).orElse(null),
                entity(added, source.flatMap(Attribution.Party::entity), entities),
                Words.spans(said.content()),
                Words.words(said.content(), added.text()),
                said.mode().label(),
                said.speaker().label(),
                said.stance().label(),
                null,
                null,
                null,
                null);
        for (Claim.Role role : added.claim().roles()) {
            Long entity = entity(added, role.entity(), entities);
            if (entity != null && said.content().getFirst().contains(role.span())) {
                handle.execute(
                        "INSERT INTO statement_mention VALUES (?, ?, ?)",
                        -added.number(),
                        entity,
                        Words.span(role.span()));
            }
        }
        return -added.number();
    }

    private void claim(Added added, @Nullable Long statement) {
        Claim claim = added.claim();
        Optional<Place> place = added.place();
        handle.execute(
                "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?)",
                -added.number(),
                added.reading(),
                claim.id(),
                claim.trigger().begin(),
                claim.kind().name(),
                Words.span(claim.trigger()),
                claim.trigger().of(added.text()),
                Words.spans(claim.evidence()),
                Words.words(claim.evidence(), added.text()),
                claim.when().flatMap(Claim.When::earliest).map(Object::toString).orElse(null),
                claim.when().flatMap(Claim.When::latest).map(Object::toString).orElse(null),
                null,
                claim.when().map(Claim.When::approximate).orElse(null),
                claim.where()
                        .flatMap(where -> NameKey.of(where.place()))
                        .map(this::name)
                        .orElse(null),
                claim.where().map(Claim.Where::place).orElse(null),
                place.map(Place::geonames).orElse(null),
                place.map(Place::latitude).orElse(null),
                place.map(Place::longitude).orElse(null),
                place.map(Place::country).orElse(null),
                claim.polarity().label(),
                claim.certainty().label(),
                claim.realis().label(),
                claim.tense().map(Claim.Tense::label).orElse(null),
                statement,
                claim.rule(),
                String.join("\n", claim.why()),
                claim.confidence());
    }

    private @Nullable Long entity(Added added, Optional<String> id, Map<String, Long> strangers) {
        return id.flatMap(known -> Optional.ofNullable(strangers.get(known)).or(() -> number(added, "entity", known)))
                .orElse(null);
    }

    private Optional<Long> number(Added added, String table, String id) {
        return handle.createQuery("SELECT seq FROM " + table + " WHERE reading = ? AND id = ? AND seq > 0 ORDER BY seq")
                .bind(0, added.reading())
                .bind(1, id)
                .mapTo(Long.class)
                .findFirst();
    }

    /** The number of a spelling; spellings stay when what has them is dropped. */
    private long name(NameKey key) {
        handle.execute(
                "INSERT INTO name SELECT COALESCE(MAX(seq), 0) + 1, ?, ? FROM name WHERE true ON CONFLICT DO NOTHING",
                key.spelled(),
                key.joined());
        return handle.createQuery("SELECT seq FROM name WHERE spelled = ?")
                .bind(0, key.spelled())
                .mapTo(Long.class)
                .one();
    }
}
