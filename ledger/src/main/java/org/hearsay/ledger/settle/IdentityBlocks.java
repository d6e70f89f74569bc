package org.hearsay.ledger.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ledger.resolve.Identity;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.resolve.Meetings;
import org.hearsay.ledger.resolve.Resolution;
import org.hearsay.ledger.resolve.Resolver;
import org.hearsay.ledger.store.Batches;
import org.jdbi.v3.core.Handle;

/** Works out who is who in the blocks that a settling touches, and then among those of several blocks who meet. */
final class IdentityBlocks {

    /** So many entities are held at once. */
    private static final int AT_ONCE = 4000;

    private static final String ENTERING = BlockOf.COLUMNS
            + " FROM entering_reading CROSS JOIN entity ON entity.reading = entering_reading.number"
            + " JOIN entity_name ON entity_name.entity = entity.seq ORDER BY entering_reading.number, entity.seq";

    private static final String LEAVING =
            "entity IN (SELECT seq FROM entity WHERE reading IN (SELECT number FROM leaving_reading))";

    private final Handle handle;
    private final Rulings rulings;
    private final IdentityMeetings meetings;
    private final Map<String, String> joined;
    private final Resolver resolver = new Resolver();

    /** @param joined for each block that a ruling joins to others, the one that stands for them */
    IdentityBlocks(Handle handle, Rulings rulings, Map<String, String> joined) {
        this.handle = handle;
        this.rulings = rulings;
        this.meetings = new IdentityMeetings(handle, rulings);
        this.joined = joined;
    }

    void settle() {
        handle.execute("INSERT INTO touched_identity_block SELECT DISTINCT block FROM identity_member WHERE " + LEAVING
                + " ON CONFLICT DO NOTHING");
        handle.execute("DELETE FROM identity_member WHERE " + LEAVING);
        enter();
        joined.forEach(this::join);
        meetings.leave();
        handle.execute("DELETE FROM identity WHERE block IN (SELECT block FROM touched_identity_block)");
        handle.execute("DELETE FROM identity_candidate WHERE block IN (SELECT block FROM touched_identity_block)");
        new Chunks(handle, "touched_identity_block", "identity_member", AT_ONCE).each(this::resolve);
        meetings.settle();
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
        Batches batches = new Batches(handle);
        Batches.Rows members = batches.of("INSERT INTO identity_member VALUES (?, ?, '', '', '')");
        Batches.Rows blocks = batches.of("INSERT INTO touched_identity_block VALUES (?) ON CONFLICT DO NOTHING");
        BlockOf.each(handle, handle.createQuery(ENTERING), (number, block) -> {
            members.add(number, block);
            blocks.add(block);
        });
        batches.send();
    }

    private void resolve(List<String> blocks) {
        Rows rows = new Rows(handle);
        LocalEntities.of(handle, LocalEntities.By.BLOCK, blocks).forEach((block, entities) -> {
            Map<String, LocalEntities.Numbered> known = new HashMap<>();
            entities.forEach(each -> known.put(each.entity().key(), each));
            List<LocalEntity> members =
                    entities.stream().map(LocalEntities.Numbered::entity).toList();
            Resolution resolution = rulings.over(resolver.resolve(members));
            for (Identity identity : resolution.identities()) {
                rows.identity(block, identity);
                for (Identity.Member member : identity.members()) {
                    LocalEntities.Numbered entity =
                            Objects.requireNonNull(known.get(member.entity().key()));
                    if (!entity.home().equals(identity.id())
                            || !entity.why().equals(member.why())) { // most stay who they were
                        rows.member(entity.number(), identity.id(), member.why());
                    }
                }
            }
            resolution
                    .candidates()
                    .forEach(each -> rows.candidates.add(each.one(), each.other(), block, each.score(), each.why()));
        });
        rows.send();
    }

    private static final class Rows {

        private final Batches batches;
        private final Batches.Rows identities;
        private final Batches.Rows meetings;
        private final Batches.Rows members;
        private final Batches.Rows candidates;

        Rows(Handle handle) {
            batches = new Batches(handle);
            identities = batches.of("INSERT INTO identity VALUES (?, ?, ?, ?)");
            meetings = batches.of("INSERT INTO identity_meeting VALUES (?, ?, ?, ?, ?, ?, '')");
            members = batches.of("UPDATE identity_member SET home = ?, why = ? WHERE entity = ?");
            candidates = batches.of("INSERT INTO identity_candidate VALUES (?, ?, ?, ?, ?)");
        }

        void identity(String block, Identity identity) {
            String type = identity.type().label();
            identities.add(identity.id(), block, type, identity.name());
            Meetings.of(identity.type(), identity.name())
                    .ifPresent(meeting ->
                            meetings.add(identity.id(), meeting, block, type, identity.name(), identity.id()));
        }

        void member(long number, String home, String why) {
            members.add(home, why, number);
        }

        void send() {
            batches.send();
        }
    }
}
