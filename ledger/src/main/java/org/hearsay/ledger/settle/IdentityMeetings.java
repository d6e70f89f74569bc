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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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

    private static final String HOMES = "SELECT home, meeting, type, name, (SELECT COUNT(*) FROM identity_member WHERE"
            + " identity_member.home = identity_meeting.home) AS members FROM identity_meeting WHERE meeting IN (SELECT"
            + " meeting FROM identity_meeting WHERE" + TOUCHED + " GROUP BY meeting HAVING COUNT(*) > 1) ORDER BY"
            + " meeting, home";

    private static final String IDENTITY = "COALESCE((SELECT taken FROM identity_meeting WHERE identity_meeting.home ="
            + " identity_member.home), identity_member.home)";

    /** Whoever is worked out anew, by block or in a meeting. */
    private static final List<String> ANEW = List.of(
            "block IN (SELECT block FROM touched_identity_block)",
            "home IN (SELECT home FROM identity_meeting WHERE" + TOUCHED + ")");

    private final Handle handle;
    private final Meetings meetings;

    IdentityMeetings(Handle handle, Rulings rulings) {
        this.handle = handle;
        this.meetings = new Meetings(rulings::isSplit);
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
        Map<String, List<Home>> byMeeting = new TreeMap<>();
        handle.createQuery(HOMES)
                .map((row, context) -> new Home(
                        row.getString("home"),
                        row.getString("meeting"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        row.getString("name"),
                        row.getInt("members")))
                .forEach(each -> byMeeting
                        .computeIfAbsent(each.meeting(), none -> new ArrayList<>())
                        .add(each));
        byMeeting
                .values()
                .removeIf(homes ->
                        !Meetings.concern(homes.stream().map(Home::name).toList()));
        List<Chunks.Sized> sized = new ArrayList<>();
        byMeeting.forEach((meeting, homes) -> sized.add(
                new Chunks.Sized(meeting, homes.stream().mapToInt(Home::members).sum())));
        new Chunks(sized, AT_ONCE).each(chunk -> resolve(chunk, byMeeting));
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

    private void resolve(List<String> chunk, Map<String, List<Home>> byMeeting) {
        PreparedBatch taken = handle.prepareBatch("UPDATE identity_meeting SET taken = ?, why = ? WHERE home = ?");
        PreparedBatch candidates =
                handle.prepareBatch("INSERT INTO identity_candidate VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        Map<String, List<LocalEntities.Numbered>> members = LocalEntities.of(
                handle,
                LocalEntities.By.HOME,
                chunk.stream()
                        .flatMap(meeting -> homes(byMeeting, meeting).stream())
                        .map(Home::id)
                        .toList());
        for (String meeting : chunk) {
            Met met = meetings.resolve(homes(byMeeting, meeting).stream()
                    .map(home -> home.identity(members.getOrDefault(home.id(), List.of())))
                    .toList());
            met.taken().forEach(each -> taken.add(each.identity(), each.why(), each.home()));
            met.candidates()
                    .forEach(each -> candidates.add(each.one(), each.other(), meeting, each.score(), each.why()));
        }
        Batches.send(taken, candidates);
    }

    private static List<Home> homes(Map<String, List<Home>> byMeeting, String meeting) {
        return byMeeting.getOrDefault(meeting, List.of());
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
