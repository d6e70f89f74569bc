package org.hearsay.ledger.settle;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.resolve.Identity;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.resolve.Resolution;
import org.hearsay.ledger.resolve.Resolver;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Works out who is who in the blocks that a settling touches, and notes whose identity has moved. */
final class IdentityBlocks {

    /** So many entities are held at once. */
    private static final int AT_ONCE = 4000;

    private static final String NEW_ENTITIES = "SELECT entity.seq AS number, entity.type AS type, entity.written AS"
            + " name, entity_name.written AS called FROM entity JOIN entity_name ON entity_name.entity = entity.seq"
            + " WHERE entity.reading IN (SELECT number FROM entering_reading) ORDER BY entity.seq, entity_name.written";

    private static final String LEAVING =
            "entity IN (SELECT seq FROM entity WHERE reading IN (SELECT number FROM leaving_reading))";

    private static final String TOUCHED = "SELECT block, COUNT(*) AS members FROM identity_member"
            + " WHERE block IN (SELECT block FROM touched_identity_block) GROUP BY block ORDER BY block";

    private final Handle handle;
    private final Scratch scratch;
    private final Rulings rulings;
    private final Map<String, String> joined;
    private final Resolver resolver = new Resolver();

    /** @param joined for each block that a ruling joins to others, the one that stands for them */
    IdentityBlocks(Handle handle, Scratch scratch, Rulings rulings, Map<String, String> joined) {
        this.handle = handle;
        this.scratch = scratch;
        this.rulings = rulings;
        this.joined = joined;
    }

    void settle() {
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS touched_identity_block (block TEXT PRIMARY KEY)");
        handle.execute("DELETE FROM touched_identity_block");
        handle.execute(
                "INSERT INTO touched_identity_block SELECT DISTINCT block FROM identity_member WHERE " + LEAVING);
        handle.execute("DELETE FROM identity_member WHERE " + LEAVING);
        enter();
        joined.forEach(this::join);
        handle.execute("DELETE FROM identity WHERE block IN (SELECT block FROM touched_identity_block)");
        handle.execute("DELETE FROM identity_candidate WHERE block IN (SELECT block FROM touched_identity_block)");
        List<Chunks.Sized> touched = handle.createQuery(TOUCHED)
                .map((row, context) -> new Chunks.Sized(row.getString("block"), row.getInt("members")))
                .list();
        new Chunks(touched, AT_ONCE).each(this::resolve);
    }

    /** Puts the members of a block into the one that stands for it. */
    private void join(String block, String into) {
        int moved = block.equals(into)
                ? 0
                : handle.execute("UPDATE identity_member SET block = ? WHERE block = ?", into, block);
        if (moved > 0) {
            handle.execute("INSERT INTO touched_identity_block VALUES (?), (?) ON CONFLICT DO NOTHING", into, block);
        }
    }

    /** Puts the named entities of the readings that come in into their blocks. */
    private void enter() {
        PreparedBatch members = handle.prepareBatch("INSERT INTO identity_member VALUES (?, ?, '', '')");
        PreparedBatch blocks =
                handle.prepareBatch("INSERT INTO touched_identity_block VALUES (?) ON CONFLICT DO NOTHING");
        Map<Long, List<String>> names = new LinkedHashMap<>();
        List<Entering> entering = handle.createQuery(NEW_ENTITIES)
                .map((row, context) -> new Entering(
                        row.getLong("number"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        row.getString("name"),
                        row.getString("called")))
                .list();
        entering.forEach(each ->
                names.computeIfAbsent(each.number(), none -> new ArrayList<>()).add(each.called()));
        entering.stream()
                .collect(toMap(Entering::number, each -> each, (one, other) -> one, LinkedHashMap::new))
                .forEach((number, each) -> Resolver.block(
                                each.type(), each.name(), names.getOrDefault(number, List.of()))
                        .ifPresent(block -> {
                            members.add(number, block);
                            blocks.add(block);
                        }));
        if (members.size() > 0) {
            members.execute();
            blocks.execute();
        }
    }

    private void resolve(List<String> blocks) {
        Map<Long, String> before = new HashMap<>();
        handle.createQuery("SELECT entity, identity FROM identity_member WHERE block IN (<some>)")
                .bindList("some", blocks)
                .map((row, context) -> Map.entry(row.getLong("entity"), row.getString("identity")))
                .forEach(each -> before.put(each.getKey(), each.getValue()));
        Rows rows = new Rows(handle);
        List<Long> moved = new ArrayList<>();
        new LocalEntities(handle, blocks).load().forEach((block, entities) -> {
            Map<String, Long> numbers = new HashMap<>();
            entities.forEach(each -> numbers.put(each.entity().key(), each.number()));
            List<LocalEntity> members =
                    entities.stream().map(LocalEntities.Numbered::entity).toList();
            Resolution resolution = rulings.over(resolver.resolve(members));
            for (Identity identity : resolution.identities()) {
                rows.identity(block, identity);
                for (Identity.Member member : identity.members()) {
                    long number = numbers.getOrDefault(member.entity().key(), -1L);
                    rows.member(number, identity.id(), member.why());
                    String was = before.getOrDefault(number, "");
                    if (!was.isEmpty() && !was.equals(identity.id())) {
                        moved.add(number);
                    }
                }
            }
            resolution
                    .candidates()
                    .forEach(each -> rows.candidates.add(each.one(), each.other(), block, each.score(), each.why()));
        });
        rows.send();
        scratch.add("moved_entity", moved);
    }

    /** A name of an entity that comes in. */
    private record Entering(long number, Mention.Type type, String name, String called) {}

    private static final class Rows {

        private final PreparedBatch identities;
        private final PreparedBatch members;
        private final PreparedBatch candidates;

        Rows(Handle handle) {
            identities = handle.prepareBatch("INSERT INTO identity VALUES (?, ?, ?, ?)");
            members = handle.prepareBatch("UPDATE identity_member SET identity = ?, why = ? WHERE entity = ?");
            candidates = handle.prepareBatch("INSERT INTO identity_candidate VALUES (?, ?, ?, ?, ?)");
        }

        void identity(String block, Identity identity) {
            identities.add(identity.id(), block, identity.type().label(), identity.name());
        }

        void member(long number, String identity, String why) {
            members.add(identity, why, number);
        }

        void send() {
            for (PreparedBatch batch : List.of(identities, members, candidates)) {
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
        }
    }
}
