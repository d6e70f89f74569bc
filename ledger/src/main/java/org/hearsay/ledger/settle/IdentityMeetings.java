package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.ledger.resolve.Identity;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.resolve.Meetings;
import org.hearsay.ledger.resolve.Met;
import org.hearsay.ledger.store.Batches;
import org.jdbi.v3.core.Handle;

/**
 * Tells, of those whom a settling has worked out block by block, who is whom across blocks. One step and no further: somebody
 * has one meeting, and who is taken for another takes in nobody.
 */
final class IdentityMeetings {

    /** So many entities are held at once. */
    private static final int AT_ONCE = 4000;

    private static final String TOUCHED = " meeting IN (SELECT block FROM touched_identity_meeting)";

    private static final String OF_TOUCHED =
            "INSERT INTO touched_identity_meeting SELECT DISTINCT meeting FROM identity_meeting WHERE block IN (SELECT"
                    + " block FROM touched_identity_block) ON CONFLICT DO NOTHING";

    private static final String MEET = "INSERT INTO met_home SELECT meeting, home, type, name, (SELECT COUNT(*) FROM"
            + " identity_member WHERE identity_member.home = identity_meeting.home) FROM identity_meeting WHERE meeting"
            + " IN (SELECT meeting FROM identity_meeting WHERE" + TOUCHED + " GROUP BY meeting HAVING COUNT(*) > 1)";

    private static final String IDENTITY = "COALESCE((SELECT taken FROM identity_meeting WHERE identity_meeting.home ="
            + " identity_member.home), identity_member.home)";

    /** Whoever is worked out anew, by block or in a meeting. */
    private static final List<String> ANEW = List.of(
            "block IN (SELECT block FROM touched_identity_block)",
            "home IN (SELECT home FROM identity_meeting WHERE" + TOUCHED + ")");

    private final Handle handle;
    private final Meetings meetings;

    /** Those that are worked out next, with whoever meets there. */
    private final Map<String, List<Home>> next = new TreeMap<>();

    private int held;

    IdentityMeetings(Handle handle, Rulings rulings) {
        this.handle = handle;
        this.meetings = new Meetings(rulings::isSplit);
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS met_home (meeting TEXT, home TEXT, type TEXT, name TEXT,"
                + " members INTEGER, PRIMARY KEY (meeting, home)) WITHOUT ROWID");
        handle.execute("DELETE FROM met_home");
    }

    /** Lets those of touched blocks leave their meetings, before the blocks are worked out. */
    void leave() {
        handle.execute(OF_TOUCHED);
        handle.execute("DELETE FROM identity_candidate WHERE block IN (SELECT block FROM touched_identity_meeting)");
        handle.execute("DELETE FROM identity_meeting WHERE block IN (SELECT block FROM touched_identity_block)");
    }

    /** Works out the meetings that those of touched blocks have left or come to, and notes whose identity has moved. */
    void settle() {
        handle.execute(OF_TOUCHED);
        handle.execute("UPDATE identity_meeting SET taken = home, why = '' WHERE taken <> home AND" + TOUCHED);
        handle.execute("DELETE FROM identity_candidate WHERE block IN (SELECT block FROM touched_identity_meeting)");
        handle.execute(MEET);
        handle.createQuery("SELECT * FROM met_home ORDER BY meeting, home")
                .map((row, context) -> new Home(
                        row.getString("home"),
                        row.getString("meeting"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        row.getString("name"),
                        row.getInt("members")))
                .forEach(this::add);
        resolve();
        handle.execute("DELETE FROM identity WHERE id IN (SELECT home FROM identity_meeting WHERE" + TOUCHED + ")");
        handle.execute(
                "INSERT INTO identity SELECT home, block, type, name FROM identity_meeting WHERE taken = home AND"
                        + TOUCHED);
        ANEW.forEach(this::move);
    }

    private void move(String anew) {
        handle.execute("INSERT INTO moved_entity SELECT entity FROM identity_member WHERE " + anew
                + " AND identity <> '' AND identity <> " + IDENTITY + " ON CONFLICT DO NOTHING");
        handle.execute("UPDATE identity_member SET identity = " + IDENTITY + " WHERE " + anew + " AND identity <> "
                + IDENTITY);
    }

    private void add(Home home) {
        if (held >= AT_ONCE && !next.containsKey(home.meeting())) {
            resolve();
        }
        next.computeIfAbsent(home.meeting(), none -> new ArrayList<>()).add(home);
        held += home.members();
    }

    private void resolve() {
        next.values()
                .removeIf(homes ->
                        !Meetings.concern(homes.stream().map(Home::name).toList()));
        Batches batches = new Batches(handle);
        Batches.Rows taken = batches.of("UPDATE identity_meeting SET taken = ?, why = ? WHERE home = ?");
        Batches.Rows candidates =
                batches.of("INSERT INTO identity_candidate VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        Map<String, List<LocalEntities.Numbered>> members = LocalEntities.of(
                handle,
                LocalEntities.By.HOME,
                next.values().stream().flatMap(List::stream).map(Home::id).toList());
        next.forEach((meeting, homes) -> {
            Met met = meetings.resolve(homes.stream()
                    .map(home -> home.identity(members.getOrDefault(home.id(), List.of())))
                    .toList());
            met.taken().forEach(each -> taken.add(each.identity(), each.why(), each.home()));
            met.candidates()
                    .forEach(each -> candidates.add(each.one(), each.other(), meeting, each.score(), each.why()));
        });
        batches.send();
        next.clear();
        held = 0;
    }

    private record Home(String id, String meeting, Mention.Type type, String name, int members) {

        Identity identity(List<LocalEntities.Numbered> entities) {
            return new Identity(
                    id,
                    type,
                    name,
                    entities.stream()
                            .sorted(Comparator.comparing(LocalEntities.Numbered::entity, LocalEntity.ORDER))
                            .map(each -> new Identity.Member(each.entity(), each.why()))
                            .toList());
        }
    }
}
